"""How people write "until now" behind the date when something began, in some sixty languages."""

from typing import Final

from tailor.documents.words.spellings import any_of

#: `;`-separated; what stands in a name as well is in `_ALONE`.
_PHRASES: Final = """
    to the present; up to the present; up to present; to present; to this day; andauernd; el presente;
    hasta el presente; até ao presente; até à data; até a presente data; até à presente data; data atual;
    os dias atuais; até à atualidade; al presente; op heden; tot op heden; nu toe; do dnia dzisiejszego; do dzisiaj;
    do teraz; по сей день; сей день; по текущий момент; текущий момент; до сих пор; по сегодняшний день;
    сегодняшний день; до цього часу; даний час; по даний час; по сьогоднішній день; сьогоднішній день; досі;
    по цей час; цяперашні час; па цяперашні час; цяпер; сённяшні дзень; па сённяшні дзень; да цяперашняга часу;
    до момента; момента; настоящем; до настоящия момент; до настоящем; в момента; и до момента; денес; до денес;
    моментот; до сега; sadašnjost; do sadašnjosti; do sada; zdaj; do zdaj; do sedaj; současné doby;
    do současné doby; do dneška; po súčasnosť; máig; folyamatban; astăzi; până astăzi; până acum; prezentul;
    το παρόν; μέχρι τώρα; έως τώρα; μέχρι το παρόν; ως τώρα; εν ενεργεία; günümüze; günümüze kadar; bugüne kadar;
    hâlâ; halen devam ediyor; devam etmekte; devam ediyorum; şimdi; fortfarande; nutid; nutiden; fremdeles;
    fortsatt; stadig; til dato; tähän päivään; tähän asti; toistaiseksi; tänään; tänane; praeguseni; siiani; kestab;
    tänapäev; tänapäevani; šodien; līdz šodienai; šim brīdim; līdz šim brīdim; mūsdienas; dabartis; iki šios dienos;
    dagsins í dag; til dagsins í dag; nútíð; anois; inniu; láthair; go dtí an lá inniu; presennol; heddiw;
    hyd heddiw; hyd yn hyn; vazhdim; në vazhdim; aktualisht; ditët e sotme; deri sot; deri tani; illum; sal-lum;
    preżent; l'actualitat; l’actualitat; fins ara; fins avui; ata hoxe; gaur arte; 现今; 當前; 当前; 迄今; 今天;
    目前为止; 在职; 在職; 現在に至る; 現在まで; 現職; 在職中; 在籍中; 지금; 지금까지; 현재까지; 오늘; 재직중임;
    الوقت الحالي; اليوم; حتى اليوم; تاريخه; حتى تاريخه; يومنا هذا; إلى يومنا هذا; الوقت الراهن; حتى الوقت الحالي;
    الى الآن; حال حاضر; کنون; تا کنون; تا به حال; امروز; تا امروز; الان; הנוכחי; עכשיו; עד עכשיו; עד כה; עד היום;
    בהווה; आज; आज तक; वर्तमान तक; वर्तमान में; এখন; এখন পর্যন্ত; অদ্যাবধি; বর্তমান পর্যন্ত; موجودہ; اب تک; تاحال;
    آج تک; bây giờ; đến nay; đến hiện tại; ปัจจุบันนี้; วันนี้; จนถึงปัจจุบัน; hari ini; masa kini; hingga kini;
    hingga sekarang; sampai sekarang; ngayon; hanggang ngayon; hadi leo; დღემდე; ამჟამად; დღეს; ახლა; აწმყო; ներկա;
    այժմ; մինչ օրս; մինչև այժմ; առ այսօր; ներկայումս; hal-hazırda; hal hazırda; bu günə qədər; indiyədək; қазір;
    қазірге дейін; бүгін; бүгінге дейін; осы уақытқа дейін; hozir; hozirgacha; hozirgi vaqt; hozirgi kun;
    азыркы учур; одоо; одоог хүртэл; தற்போது; தற்போது வரை; இன்று; இன்றுவரை; ప్రస్తుతం; ఇప్పటివరకు; सध्या;
    आत्तापर्यंत; आजपर्यंत; हालसम्म; हाल; ਹੁਣ ਤੱਕ; ਮੌਜੂਦਾ; અત્યાર સુધી; હાલ; ಪ್ರಸ್ತುತ; ಇಲ್ಲಿಯವರೆಗೆ; നിലവിൽ; ഇതുവരെ;
    දැනට; මේ දක්වා; បច្ចុប្បន្ន; ယခု; ယနေ့အထိ; ປະຈຸບັນ; አሁን; እስካሁን; bis haut; op haut
"""
#: Short words that begin names as well ("2017 – Leo Burnett"), and tell a time where nothing follows them.
_ALONE: Final = """
    continuing; maintenant; en poste; ahora; agora; ora; sad; acum; azi; zi; most; egun; nou; tans; hede; haut; leo;
    indi; nú; nawr; dd; dd.; …; ...; اب; آج; حال; अब; e tanishme
"""


def _any(words: str) -> str:
    return any_of(word.strip() for word in words.split(";"))


#: As a regular expression.
PRESENT: Final = rf"{_any(_PHRASES)}|{_any(_ALONE)}(?=\s*(?:$|[|·•,;)\]]))"
