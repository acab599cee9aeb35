"""Makes the reference files of the folder above: `python3 generate.py`, with PyTorch 1.13 or newer."""

import pathlib

import basic
import convolution
import elementwise
import losses
import nets
import normalization
import recurrent
import structure

folder = pathlib.Path(__file__).resolve().parent.parent
modules = [basic, elementwise, structure, convolution, normalization, recurrent, losses, nets]
for module in modules:
    module.family().write(folder)
