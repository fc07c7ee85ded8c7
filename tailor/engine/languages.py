"""Languages by their tags, and what it means that a résumé and its posting are written in two."""

from typing import Final

_NAMES: Final = {
    "ar": "Arabic", "bg": "Bulgarian", "cs": "Czech", "da": "Danish", "de": "German", "el": "Greek", "en": "English",
    "es": "Spanish", "et": "Estonian", "fa": "Persian", "fi": "Finnish", "fr": "French", "he": "Hebrew", "hi": "Hindi",
    "hr": "Croatian", "hu": "Hungarian", "id": "Indonesian", "it": "Italian", "ja": "Japanese", "ko": "Korean",
    "lt": "Lithuanian", "lv": "Latvian", "nb": "Norwegian", "nl": "Dutch", "no": "Norwegian", "pl": "Polish",
    "pt": "Portuguese", "ro": "Romanian", "ru": "Russian", "sk": "Slovak", "sl": "Slovenian", "sr": "Serbian",
    "sv": "Swedish", "th": "Thai", "tr": "Turkish", "uk": "Ukrainian", "vi": "Vietnamese", "zh": "Chinese",
}  # fmt: skip


def language_name(tag: str) -> str:
    """The English name of a language (BCP 47); the tag itself when it is none that we know."""
    return _NAMES.get(primary(tag), tag)


def primary(tag: str) -> str:
    """The language of a tag, without its script and region."""
    return tag.split("-")[0].casefold()


def two_languages(resume: str, target: str, engine: str) -> str:
    """What the person should know when the result is to be in another language than the résumé; empty when it is not.

    resume, target: BCP 47 tags. engine: the name of the engine that writes.
    """
    if primary(resume) == primary(target) or not (resume and target):
        return ""
    own, wanted = language_name(resume), language_name(target)
    if engine == "offline":
        return (
            f"Your résumé is in {own}, and {wanted} is wanted. The built-in engine does not translate: your lines stay "
            f"in {own}, in another order and with the posting's names where they fit"
        )
    return (
        f"Your résumé is in {own}, and {wanted} is wanted: new wordings are written in {wanted}. Names and figures are "
        "checked across languages; for the rest you are asked to look before you accept"
    )
