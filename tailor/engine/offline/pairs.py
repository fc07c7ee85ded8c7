"""Two words with "and" between them that name one thing: half of such a pair is nothing that anybody asks for."""

import re

_PAIRS = """
health and safety, safety and health, health and social, health and wellbeing, health and care, research and
development, learning and development, training and development, monitoring and evaluation, profit and loss, terms
and conditions, mergers and acquisitions, equality and diversity, diversity and inclusion, equity and inclusion,
food and beverage, food and drink, prevention and control, command and control, track and trace, pick and pack,
goods in and out, time and attendance, time and motion, accident and emergency, obstetrics and gynaecology, trauma
and orthopaedics, ear nose and throat, nose and throat, speech and language, child and adolescent, children and
young, needs and disabilities, teaching and learning, design and technology, arts and crafts, hair and beauty,
plumbing and heating, heating and cooling, heating and ventilation, testing and commissioning, loading and
unloading, search and rescue, fire and rescue, oil and gas, oil and grease, supply and demand, import and export,
front and back, wear and tear, life and pensions, moving and handling, lifting and carrying, supply and fit, bar and
restaurant, hotel and catering, cash and carry, payable and receivable, receivable and payable, trial and error,
pots and pans, nuts and bolts, law and order, art and design, media and communications, forschung und entwicklung,
gewinn und verlust, hotel und gaststätten, obst und gemüse, fleisch und wurst, recherche et développement, hygiène
et sécurité, santé et sécurité, fruits et légumes, hôtellerie et restauration, investigación y desarrollo, seguridad
y salud, salud y seguridad, frutas y verduras, pérdidas y ganancias, ricerca e sviluppo, salute e sicurezza, igiene
e sicurezza, frutta e verdura, pesquisa e desenvolvimento, saúde e segurança, higiene e segurança, investigação e
desenvolvimento, onderzoek en ontwikkeling, veiligheid en gezondheid, badania i rozwój, bezpieczeństwo i higiena,
forskning och utveckling, hälsa och säkerhet, forskning og udvikling, forskning og utvikling, helse og sikkerhet,
výzkum a vývoj, bezpečnost a ochrana, english and maths, maths and english, english and mathematics, mathematics and
english, literacy and numeracy, numeracy and literacy, recruitment and selection, recruiting and selecting, hiring and
selection, policies and procedures, grievance and disciplinary, disciplinary and grievance, benefits and compensation,
compensation and benefits, pay and conditions, reward and recognition, planning and preparation,
city & guilds, city and guilds
"""
_PAIR = re.compile(rf"\b(?:{'|'.join(' '.join(pair.split()) for pair in _PAIRS.split(','))})\b", re.IGNORECASE)


def pairs(text: str) -> list[tuple[int, int]]:
    """Where such pairs stand in a text, as offsets of their beginnings and ends."""
    return [found.span() for found in _PAIR.finditer(text)]
