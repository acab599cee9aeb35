"""Writes cases of layers with values and gradients calculated by PyTorch.

One file holds one family of layers. A case is a block of lines:

    net: LinearLayer[2, "Input" -> 3]          the net, without values of arrays
    mode: Train                                left out for "Test"
    array: "Weights" -> {{...}}                 one line for each array, by its position
    input: "Input" -> {...}                     one line for each input
    weight: "Output" -> {...}                   what the elements of an output are multiplied with
    output: "Output" -> {...}                   the value of an output
    gradient: "Input" -> {...}                  of the sum of all outputs times their weights

All numbers that go in are odd multiples of 1/64: exact in single precision, and at no corner of a
function such as Ramp or Clip.
"""

import math

import torch

torch.set_default_dtype(torch.float64)


class Numbers:
    """Draws numbers, the same for the same seed on every machine."""

    def __init__(self, seed):
        self.state = seed

    def next(self):
        self.state = (self.state * 6364136223846793005 + 1442695040888963407) % 2**64
        return (self.state >> 33) / 2**31

    def tensor(self, *shape, low=-1.5, high=1.5):
        count = 1
        for size in shape:
            count *= size
        values = [(math.floor((low + (high - low) * self.next()) * 32) + 0.5) / 32 for _ in range(count)]
        return torch.tensor(values).reshape(shape)

    def distinct(self, *shape):
        """Numbers that differ from each other, for layers that look for the largest."""
        count = 1
        for size in shape:
            count *= size
        order = sorted(range(count), key=lambda _: self.next())
        return (torch.tensor([float(i) for i in order]) * 2 - count + 1).reshape(shape) / 32

    def integers(self, *shape, low, high):
        return self.tensor(*shape, low=low - 0.49, high=high + 0.49).round().long()


def wl(value):
    """A tensor, list, number or truth value as the language writes it."""
    if isinstance(value, torch.Tensor):
        value = value.tolist()
    if isinstance(value, list):
        return "{" + ", ".join(wl(one) for one in value) + "}"
    if isinstance(value, bool):
        return str(value)
    if isinstance(value, int):
        return str(value)
    text = "%.9g" % value
    return text.replace("e", "*^") if "e" in text else text


def key(name):
    """The name of a port or array; those inside containers are written as paths already."""
    return name if name.startswith("{") else '"' + name + '"'


class Family:
    """The cases of one file."""

    def __init__(self, name, seed, about):
        self.name = name
        self.numbers = Numbers(seed)
        self.blocks = ["# " + line for line in about.strip().split("\n")]
        self.blocks = ["\n".join(self.blocks)]

    def case(self, net, function, inputs, arrays=None, mode=None):
        """Adds a case.

        function: from the inputs and the arrays (dictionaries of tensors) to the output, or to a
          dictionary of outputs
        inputs: tensors are differentiated by, all else is not
        """
        arrays = arrays or {}
        variables = {}
        for name, value in {**inputs, **arrays}.items():
            if isinstance(value, torch.Tensor) and value.is_floating_point():
                variables[name] = value.clone().requires_grad_(True)
        values = {name: variables.get(name, value) for name, value in inputs.items()}
        outputs = function(values, {name: variables[name] for name in arrays})
        if isinstance(outputs, torch.Tensor):
            outputs = {"Output": outputs}
        weights = {port: self.numbers.tensor(*value.shape) for port, value in outputs.items()}
        lines = ["net: " + net] + (["mode: " + mode] if mode else [])
        lines += [f"array: {key(name)} -> {wl(value)}" for name, value in arrays.items()]
        lines += [f"input: {key(name)} -> {wl(value)}" for name, value in inputs.items()]
        smooth = any(value.requires_grad for value in outputs.values())
        if smooth:
            lines += [f"weight: {key(port)} -> {wl(value)}" for port, value in weights.items()]
        lines += [f"output: {key(port)} -> {wl(value.detach())}" for port, value in outputs.items()]
        if smooth:
            sum((weights[port] * value).sum() for port, value in outputs.items()).backward()
            for name, variable in variables.items():
                gradient = variable.grad if variable.grad is not None else torch.zeros_like(variable)
                lines.append(f"gradient: {key(name)} -> {wl(gradient)}")
        self.blocks.append("\n".join(lines))

    def write(self, folder):
        text = "\n\n".join(self.blocks) + "\n"
        (folder / (self.name + ".txt")).write_text(text)
        print(f"{self.name}: {len(self.blocks) - 1} cases, {len(text)} bytes")
