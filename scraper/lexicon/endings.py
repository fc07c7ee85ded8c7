"""That nobody may apply any more, as job boards and employers write it in forty languages."""

from scraper.lexicon.vocabulary import whichever

# ruff: noqa: E501 - vocabulary reads better in long rows than in thousands of short ones

#: "No longer accepting applications": what says that it was otherwise once ("more", "longer", "déjà") is a part of it,
#: for none is taken "by post", or "from agencies", of a posting that is open.
NOBODY_ANY_MORE = whichever(
    r"(?:no longer|not|aren['’]t|isn['’]t) (?:accept|tak|receiv)ing (?:any )?(?:more|further) (?:applica|cvs|résumés|resumes)",
    r"n['’]accept(?:e|ent|ons) plus (?:de |les |aucune )?(?:nouvelles )?(?:candidatures?|postulations?|dossiers)",
    r"(?:nimmt|nehmen|nehme)[^.]{0,12} keine (?:weiteren |neuen )?bewerbungen mehr|keine weiteren bewerbungen",
    r"ya no (?:se )?(?:acepta|admite|recibe|aceptamos|admitimos|recibimos)n? (?:más |nuevas )?(?:solicitudes|candidaturas|postulaciones|cvs?|inscripciones)",
    r"no (?:se )?(?:acepta|admite|recibe|aceptamos)n? más (?:solicitudes|candidaturas|postulaciones|cvs?)",
    r"non (?:si )?accett(?:a|ano|iamo) più (?:nuove )?(?:candidature|domande|cv)",
    r"já não (?:se )?aceita(?:m|mos)? (?:candidaturas|inscrições|currículos)|não (?:se )?(?:aceita|recebe)(?:m|mos)? mais (?:candidaturas|inscrições|currículos)",
    r"(?:neemt|nemen|accepteert|accepteren) geen (?:nieuwe )?(?:sollicitaties|reacties) meer", r"ja no (?:s['’]accepten|accepta)[^.]{0,10} (?:sol·licituds|candidatures)",
    r"nie są już przyjmowane|nie przyjmujemy już (?:aplikacji|zgłoszeń|cv|kandydatur)|nie przyjmuje już (?:aplikacji|zgłoszeń)|już nie (?:przyjmujemy|są przyjmowane)",
    r"tar inte (?:längre emot|emot fler) (?:nya )?ansökningar", r"tar ikke (?:lenger imot|imot flere) (?:nye )?søknader", r"modtager ikke (?:længere|flere) (?:nye )?ansøgninger",
    r"ei (?:enää ota|ota enää)[^.]{0,12} hakemuksia|hakemuksia ei (?:enää oteta|oteta enää)", r"ei võeta enam (?:vastu )?(?:avaldusi|kandideerimisi)",
    r"(?:již|už) (?:se )?nepřijím\w+ (?:další )?(?:přihlášky|životopisy|reakce|odpovědi|uchazeče)", r"už (?:sa )?neprijím\w+ (?:ďalšie )?(?:prihlášky|životopisy|žiadosti|reakcie)",
    r"már nem (?:fogad|várunk|lehet)\w* (?:\w+ )?jelentkez", r"nu mai (?:acceptă|acceptăm|primim|primește) (?:candidaturi|aplicații|aplicări|cv)", r"(?:вече не приема\w*|не приема\w* повече) (?:кандидатури|кандидати|документи)",
    r"više ne prima\w* (?:prijave|životopise)|prijave se više ne primaju", r"ne sprejema\w* več (?:prijav|vlog)|prijav ne sprejema\w* več", r"δεν (?:δέχ|γίνονται)\w* πλέον",
    r"больше не принима\w+ (?:заявк|отклик|резюме|анкет)|при[её]м (?:откликов|анкет) (?:заверш|оконч|закрыт|прекращ)", r"більше не прийма\w+ (?:заявк|відгук|резюме|анкет)",
    r"artık (?:yeni )?başvuru(?:lar)?[^.]{0,12} (?:kabul|alın|alm)|başvuru(?:lar)?(?:ı|u)? (?:artık )?(?:kapan|sona er|tamamlan)",
    r"(?:لم (?:يعد|نعد|تعد)|لا) (?:يقبل|نقبل|تقبل|يتم قبول) (?:المزيد|الطلبات|طلبات|أي طلبات)|لم يعد يقبل", r"(?:כבר לא|לא) מקבל\w* (?:יותר|עוד) ", r"دیگر درخواست",
    r"不再(?:接受|接收|招收)(?:新的?)?(?:申请|申請|简历|簡歷|履歷|应聘|應徵)", r"더 이상 지원", r"応募(?:は|を)?(?:受け付けて|受付けて)(?:おり)?い?ません",
    r"tidak lagi menerima (?:lamaran|permohonan)", r"(?:không còn|ngừng) nhận (?:đơn|hồ sơ)", r"(?:ไม่รับสมัคร|ปิดรับสมัคร)แล้ว", r"अब आवेदन (?:स्वीकार )?नहीं",
)  # fmt: skip
