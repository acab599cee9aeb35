"""Layers that move elements."""

import torch
import torch.nn.functional as F

from cases import Family


def family():
    all = Family("structure", 7, "Layers that move elements.")
    joining(all)
    shapes(all)
    parts(all)
    return all


def joining(all):
    t = all.numbers.tensor

    def catenate(level, *shapes):
        f = lambda x, a: torch.cat([x[f"Input{i + 1}"] for i in range(len(shapes))], level - 1)
        inputs = {f"Input{i + 1}": t(*shape) for i, shape in enumerate(shapes)}
        all.case(f"CatenateLayer[{level}, InputPorts -> {len(shapes)}]", f, inputs)

    catenate(1, (2,), (3,))
    catenate(1, (2, 2), (1, 2), (3, 2))
    catenate(2, (2, 1), (2, 3))
    catenate(3, (2, 1, 2), (2, 1, 1))
    all.case(  # the vector is catenated to every row
        "CatenateLayer[InputPorts -> {{3, 2}, {1}}]",
        lambda x, a: torch.cat([x["Input1"], x["Input2"].expand(3, 1)], 1),
        {"Input1": t(3, 2), "Input2": t(1)},
    )
    element = lambda *shape: {"Input": t(*shape), "Element": t(*shape[1:])}
    for shape in [(3,), (3, 2)]:
        all.case("AppendLayer[]", lambda x, a: torch.cat([x["Input"], x["Element"].unsqueeze(0)]), element(*shape))
        all.case("PrependLayer[]", lambda x, a: torch.cat([x["Element"].unsqueeze(0), x["Input"]]), element(*shape))
    all.case("ReplicateLayer[3]", lambda x, a: x["Input"].expand(3, 2), {"Input": t(2)})
    all.case("ReplicateLayer[3, 2]", lambda x, a: x["Input"].unsqueeze(1).expand(2, 3), {"Input": t(2)})
    all.case("ReplicateLayer[{2, 3}]", lambda x, a: x["Input"].expand(2, 3), {"Input": t()})
    all.case(
        "ReplicateLayer[{2, 3}, 2]", lambda x, a: x["Input"][:, None, None, :].expand(2, 2, 3, 2), {"Input": t(2, 2)}
    )
    all.case("ReplicateLayer[2, -1]", lambda x, a: x["Input"].unsqueeze(-1).expand(3, 2, 2), {"Input": t(3, 2)})


def shapes(all):
    t = all.numbers.tensor

    def add(net, f, *shape):
        all.case(net, lambda x, a: f(x["Input"]), {"Input": t(*shape)})

    add("FlattenLayer[]", lambda x: x.flatten(), 2, 3, 2)
    add("FlattenLayer[1]", lambda x: x.flatten(0, 1), 2, 3, 4)
    add("FlattenLayer[-1]", lambda x: x.flatten(1, 2), 2, 3, 4)
    add("FlattenLayer[{{2, 3}}]", lambda x: x.permute(1, 2, 0).reshape(6, 2), 2, 3, 2)
    add("FlattenLayer[{{2, 1}}]", lambda x: x.T.reshape(-1), 2, 3)
    add("FlattenLayer[{{3, 1}, {2}}]", lambda x: x.permute(2, 0, 1).reshape(4, 3), 2, 3, 2)
    add("ReshapeLayer[{3, 2}]", lambda x: x.reshape(3, 2), 2, 3)
    add("ReshapeLayer[{2, Automatic}]", lambda x: x.reshape(2, -1), 8)
    add("ReshapeLayer[{Inherited, Automatic}]", lambda x: x.reshape(3, 4), 3, 2, 2)
    add("ReshapeLayer[{}]", lambda x: x.reshape(()), 1)
    add("TransposeLayer[]", lambda x: x.transpose(0, 1), 2, 3)
    add("TransposeLayer[1 <-> 3]", lambda x: x.transpose(0, 2), 1, 2, 3)
    add("TransposeLayer[{1 <-> 3, 2 <-> 4}]", lambda x: x.permute(2, 3, 0, 1), 2, 1, 2, 3)
    add("TransposeLayer[{1 <-> 3, 1 <-> 4}]", lambda x: x.transpose(0, 2).transpose(0, 3), 2, 1, 2, 3)
    add("TransposeLayer[{3, 1, 2}]", lambda x: x.permute(1, 2, 0), 2, 3, 2)
    add("PaddingLayer[{{1, 2}}]", lambda x: F.pad(x, [1, 2]), 3)
    add("PaddingLayer[{{1, 2}, {0, 1}}, Padding -> 2.5]", lambda x: F.pad(x, [0, 1, 1, 2], value=2.5), 2, 2)
    replicated = lambda x: F.pad(x[None, None], [2, 1, 1, 0], mode="replicate")[0, 0]
    add('PaddingLayer[{{1, 0}, {2, 1}}, Padding -> "Fixed"]', replicated, 2, 3)
    reflected = lambda x: F.pad(x[None, None], [2, 1, 1, 0], mode="reflect")[0, 0]
    add('PaddingLayer[{{1, 0}, {2, 1}}, Padding -> "Reflected"]', reflected, 3, 4)


def parts(all):
    t = all.numbers.tensor

    def add(net, f, *shape):
        all.case(net, lambda x, a: f(x["Input"]), {"Input": t(*shape)})

    add("PartLayer[2]", lambda x: x[1], 3)
    add("PartLayer[-2]", lambda x: x[-2], 3, 2)
    add("PartLayer[2 ;; -2]", lambda x: x[1:-1], 5)
    add("PartLayer[1 ;; All ;; 2]", lambda x: x[::2], 5)
    add("PartLayer[-1 ;; 1 ;; -1]", lambda x: x.flip(0), 4)
    add("PartLayer[{All, 1}]", lambda x: x[:, 0], 3, 2)
    add("PartLayer[{2, 1 ;; All ;; 2}]", lambda x: x[1, ::2], 3, 4)

    def extract(x, a):
        return x["Input"][tuple(p - 1 if p > 0 else p for p in x["Position"].tolist())]

    data = t(3, 4)
    add = all.case
    add('ExtractLayer["Position" -> {1}]', extract, {"Input": data, "Position": torch.tensor([2])})
    add('ExtractLayer["Position" -> {2}]', extract, {"Input": data, "Position": torch.tensor([2, -1])})
    add(
        "ExtractLayer[]",
        lambda x, a: torch.stack([x["Input"][0, 2], x["Input"][2, 3], x["Input"][0, 2]]),
        {"Input": data, "Position": torch.tensor([[1, 3], [-1, 4], [1, -2]])},
    )
    add(
        "ExtractLayer[]",
        lambda x, a: torch.stack([x["Input"][1], x["Input"][2]]),
        {"Input": data, "Position": torch.tensor([[2], [-1]])},
    )
    add("DropoutLayer[0.3]", lambda x, a: x["Input"] * 1, {"Input": data})
    add("ImageAugmentationLayer[{2, 2}]", lambda x, a: x["Input"][:, 1:3, 1:3], {"Input": t(2, 4, 4)})
