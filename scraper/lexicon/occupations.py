"""Knows what the people of many countries are called by their work, beside the words that `words` has patterns for."""

import re

from scraper.lexicon.labels import fold

#: As a word of its own; what is a common surname as well stands in no list.
_NAMES = frozenset(
    fold("""
ceo cto cfo coo cmo cio evangelist ninja rockstar
adviser milker practitioner facilitator fabricator landscaper fisherman doorman bouncer greengrocer tattooist cobbler
goldsmith locksmith historian proofreader cameraman pianist choreographer stagehand surgeon osteopath chiropractor
psychiatrist biochemist draughtsman draughtsperson purchaser shopkeeper banker barrister magistrate policeman soldier
investigator moderator invigilator loader stocker storeman storeperson missionary undertaker embalmer gravedigger
astronomer proprietor chairman croupier coder webmaster sysadmin oceanographer groomer jockey roadie cartoonist
dressmaker milliner knitter wheelwright grinder polisher sprayer smelter quarryman roustabout jointer commissioner
tramper trunker dryliner fettler valeter projectionist barback celebrant doula conveyancer negotiator valuer mixologist
bookmaker slater paver coppersmith pipefitter cabinetmaker cabler linesman lineman lineworker maltster presser
launderer ironer saddler typesetter compositor retoucher gaffer dubber acrobat puppeteer acupuncturist colourist
colorist piercer senco referee umpire stablehand kennelhand purser signaller steeplejack
greeter canvasser telemarketer banksman slinger overseer groundsperson handyperson tradesperson salesperson
vorarbeiter küchenhilfe rezeptionist serrurier kraanmachinist
snedker bager fisker matros truckfører kranfører postbud landmand bonde resepsjonist røkter maskinist styrmann styrmand
ingeniør veterinær dyrlæge lantbrukare fiskare brevbärare plåtslagare truckförare seppä kirvesmies teurastaja kalastaja
maanviljelijä postinjakaja keittäjä puuseppä könyvtáros postás gondnok óvónő
kowal cieśla przedszkolanka dentysta weterynarz rolnik rybak listonosz motorniczy laborant laborantka
kovář tesař zubař zubařka rybář pošťák školník školnice dojička kováč maliar tesár stolár mäsiar pekár zubár kaderník
kaderníčka záhradník inštalatér sekretárka veterinár recepčný recepčná poštár školník
slikopleskar mizar mesar vzgojitelj vzgojiteljica zdravnik zdravnica zobozdravnik zobozdravnica vrtnar vodovodar
računovodja inženir knjižničar knjižničarka ribič skladiščnik receptor poštar varilec hišnik snažilka
ličilac pekar odgojitelj odgojiteljica liječnik liječnica stomatolog frizer vrtlar vodoinstalater računovođa inženjer
primalja ribar recepcioner domar stolar skladištar vozačica
столар зидар учитељ учитељица наставник фризер електричар водоинсталатер рачуновођа инжењер библиотекар магационер
заваривач домар васпитач
fierar dulgher bibliotecar bibliotecară pescar magazioner recepționer poștaș paznic infirmieră
ковач бояджия зидар дърводелец месар хлебар зъболекар фризьор фризьорка градинар електротехник водопроводчик пощальон
кузнец плотник библиотекарь почтальон доярка агроном рыбак экскаваторщик
муляр тесля м'ясник вчитель вчителька садівник сантехнік інженер бібліотекар листоноша рибалка комірник
kalvis stalius sekretorė sekretorius odontologas santechnikas sargas akušerė auklė
pavārs viesmīlis viesmīle frizieris friziere elektriķis santehniķis sekretāre inženieris bibliotekārs ārsts ārste
šuvēja sētnieks dārznieks galdnieks pārdevējs
sepp maaler pagar lihunik arst juuksur aednik torumees insener kalur postiljon keevitaja õmbleja hooldaja kokk kelner
σιδεράς ελαιοχρωματιστής κτίστης μαραγκός κρεοπώλης φούρναρης αρτοποιός νηπιαγωγός οδοντίατρος καθαρίστρια
βιβλιοθηκονόμος κτηνίατρος ταχυδρόμος συγκολλητής
demirci duvarcı kütüphaneci balıkçı kapıcı satıcı tornacı kaynakçı
smiður málari múrari slátrari bakari kokkur þjónn ritari bókari ljósmóðir fulltrúi matráður
smid kleuterjuf tuinman bibliothecaris postbode stratenmaker hovenier
krankenschwester klempner putzhilfe bibliothekar bibliothekarin landwirt landwirtin briefträger briefträgerin
forgeron instituteur institutrice bibliothécaire agriculteur agricultrice pêcheur cariste éclusier éclusière vigneron
doctorant doctorante
bibliotecario bibliotecaria agricultor agricultora carretillero carretillera
almoxarife carteiro serralheiro bibliotecário
imbianchino bidello bidella
pelayan montir bidan penjahit supir kurir
boatman ferryman waller fletcher lamplighter lengthsman signwriter luthier melker imker uhrmacher sattler winzer küfer
kürschner caviste fromager affineur tonnelier ostréiculteur atsem gelatiere gelataio liutaio casaro bagnino
fietsenmaker suppoost kaasmaker osvětlovač sládek hajný kostelník průvodčí brygger bryggare væver vever
bartnik młynarz бджоляр пасічник пасечник осветитель костюмер μελισσοκόμος 제빵사 조리사 パン職人
""").split()
)
#: At a word's end, in languages that join their words or make such names by an ending.
_ENDINGS = tuple(
    fold("""
medarbetare machinist
smed snedker bager fører kirvesmies keittäjä myyjä hitsaaja kuljettaja hoitaja asentaja
fræðingur maður kennari stjóri sjúkraliði virki læknir vörður tæknir
tojas tojai toja ininkas ininkai ininkė ėjas tājs tāja nieks niece ējs ēja
töötaja õpetaja müüja sepp arst hoidja hooldaja keevitaja
kezelő szerelő vezető ápoló eladó könyvtáros
krankenschwester klempner landwirt hufschmied putzhilfe
""").split()
)
#: Names of several words, and those of scripts without spaces.
_WITHIN = tuple(
    fold("""
biztonsági őr|zdravotní sestra|porodní asistentka|zdravotná sestra|medicinska sestra|медицинска сестра|складов работник
agent de pază|femeie de serviciu|asistent medical|forklift operatörü|torna ustası|bồi bàn|thủ kho|lễ tân|phiên dịch
tukang|施工管理|左官|裁缝|月嫂|导购|博士后|조리원|목수|청소원|요양보호사|물리치료사|배관공|기관사|خياط|תופרת|אחות
""")
    .replace("\n", "|")
    .strip("|")
    .split("|")
)
_WORD, _SHORTEST = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?"), 4


def holds(text: str) -> bool:
    """Whether a text names somebody by his work."""
    folded = fold(text)
    if any(each in folded for each in _WITHIN):
        return True
    found = _WORD.findall(folded)
    return any(each in _NAMES or (len(each) >= _SHORTEST and each.endswith(_ENDINGS)) for each in found)
