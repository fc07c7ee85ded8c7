"""Work that goes by many words in every trade: who coaches, mentors or precepts does the same thing.

Used for likeness only, never for what may be written. The groups name what all trades share; a trade's own terms
belong in the vocabulary.
"""

# Each line: words for one thing; their stems count as equal when a line is compared with a wish.
_GROUPS = """
coach mentor mentoring mentored precept tutor train teach instruct onboard supervise develop betreuen anleiten betreute
coach betreut angeleitet anleitete angelernt unterwies unterwiesen ausgebildet ausbildete
coach schulen former encadrer capacitar formar
lead led head manage managed management manager leadership supervise supervisor oversee ran leitung leiten führen
lead führung geleitet diriger encadrer dirigir liderar
team staff crew employees colleagues workers personnel mitarbeiter mitarbeitern mitarbeitende équipe equipo personal
junior newcomer newcomers starters trainee trainees interns apprentice apprentices auszubildende lehrling lehrlinge
junior azubi azubis stagiaires apprentis becarios aprendices
customer customers client clients guests patrons shoppers kunden kundschaft clients clientes
pupil pupils student students children learners schüler kinder élèves alumnos
stock inventory merchandise goods replenishment lager bestand stocks inventario existencias
rota rotas roster schedule scheduling scheduled shifts dienstplan turnos
budget budgets budgeting cost costs expenses spend kosten coûts costes presupuesto
shrinkage shrink loss losses theft schwund
till tills checkout cash register pos kasse caisse caja
complaint complaints conflict conflicts refunds dispute disputes beschwerden réclamations quejas
negotiate negotiated negotiating negotiation negotiations renegotiate renegotiated verhandlung verhandeln
negotiate négociation negociación
present presented presentation presentations pitched präsentation
write wrote written drafted drafting authored copywriting documentation documented verfasst rédiger redactar
analyse analyst analysts analyze analysed analyzed analysis analytics analytical auswertung analyse análisis
report reports reporting reported berichte rapports informes
improve improved reduce reduced cut optimise optimize optimised optimized tuning tuned faster latency performance
test tests testing tested qa prüfung essais pruebas
design designed architected architecture entwurf conception diseño
build built develop developed implement implemented create created entwicklung entwickelt développement développé
build desarrollo desarrollado
deploy deployed deployment release released rollout
hire hired hiring recruit recruited recruitment recruiting interviewed einstellung recrutement contratación
hire selection shortlisting shortlisted
sell sold sales selling revenue quota vertrieb verkauf vente ventas
buy bought purchase purchased purchasing procurement procured ordered sourcing einkauf achats compras
safety hazard accident accidents sicherheit sécurité seguridad
safeguarding protection safeguard
injury wound wounds tissue dressings
fix fixed repair repaired maintain maintained maintenance servicing wartung instandhaltung entretien mantenimiento
teach taught teaching lessons unterricht enseignement
plan planned planning planned roadmap planung planification planificación
degree bachelor bachelors bsc beng ba master masters msc meng
certified certificate certification licence license licensed qualified qualification accredited registered
carrier carriers haulier hauliers hauler haulers forwarder forwarders spediteur spediteure spedition transporteur
carrier transporteurs transportista transportistas vettore vettori vervoerder vervoerders przewoźnik dopravce
lorry lorries hgv hgvs lgv lgvs artic artics trailer trailers lkw camion camions camión camiones
warehouse warehousing magazzino magazziniere almacén mozo entrepôt magasinier magazyn magazynier lagerist lagerhelfer
reach retrattile retráctil schubmaststapler
parents carers families family relatives guardians
"""


def groups() -> list[list[str]]:
    """The groups in their order; a word that stands in several goes with the first."""
    return [line.split() for line in _GROUPS.splitlines() if line]
