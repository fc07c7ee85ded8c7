"""What may lead a request, in the languages that the engine speaks, and says nothing of what is wanted."""

from typing import Final

PLEASE: Final = (
    r"^\W*(?:(?:please|pls|hi|hello|hey|nah|nope|yeah|yep|yes|sir|madam|mate|bitte|s'il (?:vous|te) pla[iî]t|"
    r"por favor|per favore|alsjeblieft|alstublieft|proszę|snälla|"
    r"vær så snill|venligst|prosím|(?:nein|nej|nei|nee|não|non|nie|ei)(?=,)|ja|jo|oui|sí|sì|sim|tak|ano|joo|kyllä|"
    r"actually|ok|okay|oké|oh|no|sorry|wait|hm+|ach|doch|and|also|then|now|just|so|"
    r"finalement|al final|alla fine|(?:can|could|would) you|(?:kannst|könntest) du|(?:können|könnten) sie|peux-tu|"
    r"pouvez-vous|puedes?|podrías?|puoi|può|podes|pode|kun je|kunt u|kan du|můžete|můžeš)[\s,]+)*"
)
