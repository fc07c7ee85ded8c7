"""The sentences by which a site speaks to whoever visits it: of its letters, its pool of talents, its tools."""

from scraper.lexicon.vocabulary import whichever

# ruff: noqa: E501 - vocabulary reads better in long rows than in thousands of short ones

#: Nothing fits? Then something else is offered: to be kept in a file, to be told of other jobs.
_UNSUITED = (
    r"(?:\bnot\b|n['’]t\b|nothing)[^?.!]{0,50}\?[^?]{0,60}(?:talent (?:community|pool|network|bank)|(?:your|a) (?:profile|details|speculative|cv|résumé|resume)\b|(?:get|stay|be) in touch|keep you (?:posted|informed))",
    r"^join our talent (?:community|pool|network|bank)\b",
    r"\b(?:nichts?|keine?|nicht)\b[^?.!]{0,50}\?[^?]{0,60}(?:initiativ|talent-?pool|profil\b)",
    r"\b(?:aucune?|pas|rien)\b[^?.!]{0,60}\?[^?]{0,60}(?:candidature spontanée|vivier|votre (?:cv|profil))",
    r"\bno\b[^?.!]{0,50}\?[^?]{0,60}(?:candidatura espontánea|bolsa de|tu (?:cv|perfil|currículum))",
    r"\bnon\b[^?.!]{0,50}\?[^?]{0,60}(?:candidatura spontanea|(?:il tuo|tuo) (?:cv|curriculum|profilo))",
    r"\bnão\b[^?.!]{0,50}\?[^?]{0,60}(?:candidatura espontânea|banco de talentos|currículo)",
    r"\b(?:niet|geen|niets)\b[^?.!]{0,50}\?[^?]{0,60}(?:open sollicitatie|talentpool|je profiel)",
    r"\bnie\b[^?.!]{0,50}\?[^?]{0,60}(?:w (?:naszej )?bazie|swoje cv|profil\b)",
    r"\bne(?:našli|našel|vybrali|vybral|hodí)\b[^?.!]{0,50}\?[^?]{0,60}(?:databáz|životopis)",
    r"\b(?:inte|inget|ikke|ingen)\b[^?.!]{0,50}\?[^?]{0,60}(?:spontanansökan|kandidatbank|uopfordret|åpen søknad|talentbank)",
    r"(?:et löytänyt|eikö)\b[^?.!]{0,50}\?[^?]{0,60}avoin hakemus",
    r"(?:ご希望|該当)[^。]{0,20}(?:ない|見つから)[^。]{0,20}(?:登録|キャリア)", r"لم تجد[^؟.]{0,30}؟[^؟]{0,60}(?:سيرتك|قاعدة)",
)  # fmt: skip
_LETTERS = (
    r"\b(?:subscribe|sign up)\b[^.]{0,30}(?:newsletter|job alerts?|mailing list)",
    r"\bmelde\w* (?:sie )?(?:sich|dich)\b[^.]{0,30}newsletter|newsletter abonnieren",
    r"\b(?:inscrivez|abonnez)-vous\b[^.]{0,20}(?:newsletter|lettre d['’]info)", r"\bsuscríb\w+[^.]{0,20}(?:boletín|newsletter)",
    r"\biscriviti\b[^.]{0,20}newsletter", r"\b(?:subscreva|assine|inscreva-se)\b[^.]{0,20}newsletter",
    r"\bschrijf (?:je|u)\b[^.]{0,20}nieuwsbrief", r"\bzapisz się\b[^.]{0,15}newsletter", r"\bodběru? (?:novinek|newsletter)",
    r"\bprenumerera\b[^.]{0,20}nyhetsbrev", r"\btilmeld\b[^.]{0,20}nyhedsbrev", r"\bmeld deg på\b[^.]{0,20}nyhetsbrev",
    r"\btilaa\b[^.]{0,15}uutiskirje", r"\biratkozz\w* fel[^.]{0,20}hírlev", r"メールマガジン[^。]{0,8}登録", r"اشترك في نشرتنا",
)  # fmt: skip
#: A program that talks, and one that reckons what is left of the pay.
_TOOLS = (
    r"\bvirtual (?:assistant|recruiter)\b[^?!]{0,20}[.!,][^?]{0,20}\b(?:ask|help)\b|\bchat (?:now )?with (?:one of )?our\b|^(?:hi|hello)\b[^.!]{0,12}[!,.][^?]{0,60}\bhow (?:can|may) i help\b",
    r"\bwie (?:kann|darf) ich (?:ihnen |dir )?helfen", r"(?:conseill\w+|assistant\w*) virtuel|en quoi puis-je", r"asistente virtual|en qué puedo ayudar", r"assistente virtuale|come posso aiutar", r"assistente virtual[^e]|posso ajudar\?",
    r"digitale (?:assistent|hulp|hjælper|assistentin)\b|\bkan ik (?:je|u) helpen", r"wirtualn\w+ asystent|w czym mogę pomóc", r"virtuální\w* asistent|s čím (?:vám )?mohu pomoci", r"digital assistent|hur kan jag hjälpa", r"hvad kan jeg (?:gøre for|hjælpe)|hva kan jeg hjelpe",
    r"手取り額?を(?:計算|試算)", r"チャットで[^。]{0,12}(?:質問|お答え)", r"المساعد الافتراضي", r"^(?:salary|pay|take-home) calculator\b", r"^average (?:pay|salary) for this (?:role|job|position)\b", r"^gehaltsrechner\b", r"^(?:estimez|calculez) votre salaire", r"^calc(?:ul|ol)[ae] (?:tu sueldo|o seu salário|il tuo stipendio)",
)  # fmt: skip
_COOKIES = (
    r"(?:gestion des|(?:déposons|utilisons|stockons) des|(?:paramétrer|refuser|accepter) (?:les|des)) traceurs\b", r"\bcookie policy\b", r"\bby continuing\b[^.]{0,40}\bcookies?\b", r"^(?:vi använder|den här (?:webbplatsen|sidan) använder) kakor",
    r"(?:web)?(?:site|seite)\b[^.]{0,12}(?:verwendet|nutzt|setzt)[^.]{0,20}cookies", r"(?:sitio|site|web|página|portal)\b[^.]{0,12}(?:usa|utiliza|emplea)[^.]{0,15}cookies",
    r"(?:bruker|bruger|anvender) (?:cookies|informasjonskapsler)", r"sütiket használ", r"(?:folosește|folosim|utilizează|utilizăm)[^.]{0,12}cookie", r"използва(?:ме)?[^.]{0,12}бисквитки",
    r"использу(?:ет|ем)[^.]{0,15}(?:cookie|куки)", r"використову(?:є|ємо)[^.]{0,15}(?:cookie|куки)", r"çerez(?:ler)?i? kullan", r"χρησιμοποι[^.]{0,15}cookies", r"cookie[をの](?:使用|利用)",
    r"משתמש\w* ב(?:עוגיות|קובצי)", r"menggunakan cookie", r"sử dụng cookie", r"(?:kasutame|kasutab) küpsiseid", r"(?:izmantojam|izmanto) sīkdat", r"naudoja(?:me)? slapuk", r"(?:koristi(?:mo)?|uporablja(?:mo)?) (?:kolačiće|piškotke)",
    r"クッキー[^。]{0,12}(?:使用|利用)", r"(?:使用|利用)[^。]{0,8}クッキー", r"ملفات تعريف الارتباط", r"쿠키를? ?(?:사용|이용)", r"(?:使用|采用)[^。]{0,6}cookie",
)  # fmt: skip

#: A short paragraph in which a site speaks so.
SPOKEN_TO = whichever(*_UNSUITED, *_LETTERS, *_TOOLS, *_COOKIES)
