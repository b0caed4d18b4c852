"""Texts to unit vectors. Nothing heavy is imported before `load` is called; no vector is stored here."""

from workbench.embed.encoder import Encoder, Progress, Words
from workbench.embed.hashing import HashingEncoder
from workbench.embed.loading import load
from workbench.embed.weights import BUNDLED, PACKAGE, WEIGHTS_SHA256

__all__ = ["BUNDLED", "PACKAGE", "WEIGHTS_SHA256", "Encoder", "HashingEncoder", "Progress", "Words", "load"]
