"""The engine that lets a language model write; what it writes is checked elsewhere, in code."""

from tailor.engine.llm.client import ModelClient
from tailor.engine.llm.engine import LlmEngine

__all__ = ["LlmEngine", "ModelClient"]
