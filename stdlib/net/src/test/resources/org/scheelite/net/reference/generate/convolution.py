"""Convolutions, pooling and resampling.

Weights of convolutions are {output channels, input channels of a group, sizes}, those of
deconvolutions {input channels, output channels of a group, sizes}, as in PyTorch. "Same" pads as
much as keeps Ceiling[n / stride] places, the odd element at the end.
"""

import math

import torch
import torch.nn.functional as F

from cases import Family

CONVOLVE = {1: F.conv1d, 2: F.conv2d, 3: F.conv3d}
DECONVOLVE = {1: F.conv_transpose1d, 2: F.conv_transpose2d, 3: F.conv_transpose3d}
LARGEST = {1: F.max_pool1d, 2: F.max_pool2d, 3: F.max_pool3d}
AVERAGE = {1: F.avg_pool1d, 2: F.avg_pool2d, 3: F.avg_pool3d}


def family():
    all = Family("convolution", 3, "Convolutions, deconvolutions, pooling, resampling.")
    convolutions(all)
    deconvolutions(all)
    pooling(all)
    resizing(all)
    transformation(all)
    return all


def padded(x, pads, value=0.0):
    """pads: (begin, end) of each spatial dimension, the first one first."""
    flat = [side for pair in reversed(pads) for side in pair]
    return F.pad(x, flat, value=value)


def same(sizes, kernel, stride, dilation):
    pads = []
    for n, k, s, d in zip(sizes, kernel, stride, dilation):
        total = max(0, (math.ceil(n / s) - 1) * s + d * (k - 1) + 1 - n)
        pads.append((total // 2, total - total // 2))
    return pads


def last_to_first(x):
    return x.movedim(-1, 0)


def convolutions(all):
    t = all.numbers.tensor

    def add(options, input, kernel, outputs, stride=None, dilation=None, pads=None, groups=1, biases=True, interleaved=False, batch=None):
        rank = len(kernel)
        stride = stride or [1] * rank
        dilation = dilation or [1] * rank
        channels = input[-1] if interleaved else input[0]
        sizes = input[:-1] if interleaved else input[1:]
        pads = same(sizes, kernel, stride, dilation) if pads == "Same" else pads or [(0, 0)] * rank

        def f(x, a):
            data = x["Input"] if batch else x["Input"].unsqueeze(0)
            data = data.movedim(-1, 1) if interleaved else data
            y = CONVOLVE[rank](padded(data, pads), a["Weights"], a.get("Biases"), stride, 0, dilation, groups)
            y = y.movedim(1, -1) if interleaved else y
            return y if batch else y.squeeze(0)

        arrays = {"Weights": t(outputs, channels // groups, *kernel)}
        if biases:
            arrays["Biases"] = t(outputs)
        size = "{" + ", ".join(map(str, kernel)) + "}"
        shape = "{" + ", ".join(map(str, input)) + "}"
        data = t(*([batch] if batch else []), *input)
        all.case(f'ConvolutionLayer[{outputs}, {size}, {options}"Input" -> {shape}]', f, {"Input": data}, arrays)

    add("", [2, 6], [3], 3)
    add('"Stride" -> 2, ', [2, 7], [3], 3, stride=[2])
    add('"Dilation" -> 2, ', [2, 7], [3], 2, dilation=[2])
    add("PaddingSize -> {{2, 1}}, ", [1, 5], [3], 2, pads=[(2, 1)])
    add('PaddingSize -> "Same", ', [2, 6], [4], 2, pads="Same")
    add('PaddingSize -> "Same", "Stride" -> 2, ', [2, 7], [4], 2, pads="Same", stride=[2])
    add('"ChannelGroups" -> 2, ', [4, 5], [2], 6, groups=2)
    add('"Biases" -> None, Interleaving -> True, ', [6, 2], [3], 3, biases=False, interleaved=True)
    add("", [2, 5, 4], [3, 2], 3)
    add("", [2, 5, 4], [3, 2], 3, batch=3)
    add('"Stride" -> {2, 1}, PaddingSize -> {1, 0}, ', [2, 5, 4], [3, 2], 2, stride=[2, 1], pads=[(1, 1), (0, 0)])
    add('"Dilation" -> {1, 2}, ', [1, 4, 6], [2, 3], 2, dilation=[1, 2])
    add('PaddingSize -> "Same", ', [1, 5, 4], [3, 2], 2, pads="Same")
    add('"ChannelGroups" -> 3, ', [3, 4, 4], [2, 2], 3, groups=3)  # depthwise
    add('"ChannelGroups" -> 2, "Stride" -> 2, "Dilation" -> 2, PaddingSize -> 1, ', [4, 6, 6], [2, 2], 4, groups=2, stride=[2, 2], dilation=[2, 2], pads=[(1, 1), (1, 1)])
    add("Interleaving -> True, ", [4, 5, 2], [2, 3], 3, interleaved=True)
    add("", [4, 3, 3], [1, 1], 2)
    add("", [9, 8, 8], [3, 3], 16)
    add("", [2, 3, 4, 3], [2, 2, 2], 2)
    add('"Stride" -> {1, 2, 1}, PaddingSize -> {0, 1, 0}, ', [1, 3, 4, 3], [2, 3, 1], 2, stride=[1, 2, 1], pads=[(0, 0), (1, 1), (0, 0)])


def deconvolutions(all):
    t = all.numbers.tensor

    def add(options, input, kernel, outputs, stride=None, dilation=None, crop=None, groups=1, interleaved=False):
        rank = len(kernel)
        stride = stride or [1] * rank
        dilation = dilation or [1] * rank
        channels = input[-1] if interleaved else input[0]
        if crop == "Same":
            totals = [max(0, d * (k - 1) + 1 - s) for k, s, d in zip(kernel, stride, dilation)]
            crop = [(total // 2, total - total // 2) for total in totals]

        def f(x, a):
            data = x["Input"].movedim(-1, 0) if interleaved else x["Input"]
            y = DECONVOLVE[rank](data.unsqueeze(0), a["Weights"], a["Biases"], stride, 0, 0, groups, dilation)
            y = y.squeeze(0)
            for axis, (begin, end) in enumerate(crop or []):
                y = y.narrow(axis + 1, begin, y.shape[axis + 1] - begin - end)
            return y.movedim(0, -1) if interleaved else y

        arrays = {"Weights": t(channels, outputs // groups, *kernel), "Biases": t(outputs)}
        size = "{" + ", ".join(map(str, kernel)) + "}"
        shape = "{" + ", ".join(map(str, input)) + "}"
        all.case(f'DeconvolutionLayer[{outputs}, {size}, {options}"Input" -> {shape}]', f, {"Input": t(*input)}, arrays)

    add("", [2, 4], [3], 2)
    add('"Stride" -> 2, ', [2, 4], [3], 2, stride=[2])
    add('"Dilation" -> 2, PaddingSize -> {{2, 1}}, ', [2, 4], [3], 2, dilation=[2], crop=[(2, 1)])
    add("", [2, 3, 4], [2, 3], 2)
    add('"Stride" -> {2, 3}, PaddingSize -> {1, 0}, ', [2, 3, 2], [3, 3], 2, stride=[2, 3], crop=[(1, 1), (0, 0)])
    add('"ChannelGroups" -> 2, "Stride" -> 2, ', [4, 2, 2], [2, 2], 6, groups=2, stride=[2, 2])
    add('PaddingSize -> "Same", "Stride" -> 2, ', [1, 3, 3], [3, 4], 2, stride=[2, 2], crop="Same")
    add("Interleaving -> True, ", [3, 2, 2], [2, 2], 3, interleaved=True)


def pooling(all):
    n = all.numbers

    def add(arguments, input, kernel, stride=None, pads=None, function="Max", interleaved=False, options="", batch=None):
        rank = len(kernel)
        stride = stride or [1] * rank
        sizes = input[:-1] if interleaved else input[1:]
        pads = same(sizes, kernel, stride, [1] * rank) if pads == "Same" else pads or [(0, 0)] * rank

        def f(x, a):
            data = x["Input"] if batch else x["Input"].unsqueeze(0)
            data = data.movedim(-1, 1) if interleaved else data
            if function == "Max":
                y = LARGEST[rank](padded(data, pads, -1e9), kernel, stride)
            else:
                y = AVERAGE[rank](padded(data, pads), kernel, stride)
                y = y * math.prod(kernel) if function == "Total" else y
            y = y.movedim(1, -1) if interleaved else y
            return y if batch else y.squeeze(0)

        data = n.distinct(*([batch] if batch else []), *input)
        shape = "{" + ", ".join(map(str, input)) + "}"
        all.case(f'PoolingLayer[{arguments}, "Function" -> {function}{options}, "Input" -> {shape}]', f, {"Input": data})

    for function in ["Max", "Mean", "Total"]:
        add("{3}", [2, 6], [3], function=function)
        add("{3, 2}, 2", [2, 6, 5], [3, 2], [2, 2], function=function)
        add("2, {1, 2}", [2, 4, 5], [2, 2], [1, 2], [(1, 1), (0, 0)], function=function, options=", PaddingSize -> {1, 0}")
        add("3, 2", [1, 6, 5], [3, 3], [2, 2], "Same", function=function, options=', PaddingSize -> "Same"')
        add("{2, 2, 2}", [2, 3, 2, 3], [2, 2, 2], function=function)
    add("2, 2", [4, 4, 2], [2, 2], [2, 2], interleaved=True, options=", Interleaving -> True")
    add("2, 2", [2, 4, 4], [2, 2], [2, 2], batch=3)
    add("{2, 3}, {2, 1}", [1, 5, 4], [2, 3], [2, 1], [(1, 0), (0, 1)], options=", PaddingSize -> {{1, 0}, {0, 1}}")


def resizing(all):
    """End points stay in the "Point" scheme (align_corners); cells are matched in the "Bin" scheme."""
    t = all.numbers.tensor

    def add(net, input, size, mode, corners=None):
        def f(x, a):
            return F.interpolate(x["Input"].unsqueeze(0), size=size, mode=mode, align_corners=corners).squeeze(0)

        all.case(net, f, {"Input": t(*input)})

    add("ResizeLayer[{7}]", [2, 4], [7], "linear", True)
    add("ResizeLayer[{3}]", [2, 5], [3], "linear", True)
    add('ResizeLayer[{7}, "Scheme" -> "Bin"]', [2, 4], [7], "linear", False)
    add('ResizeLayer[{3}, "Scheme" -> "Bin"]', [2, 5], [3], "linear", False)
    add("ResizeLayer[{5, 2}]", [2, 3, 3], [5, 2], "bilinear", True)
    add('ResizeLayer[{5, Scaled[2]}, "Scheme" -> "Bin"]', [2, 3, 3], [5, 6], "bilinear", False)
    add("ResizeLayer[{All, Scaled[2]}]", [2, 3, 3], [3, 6], "bilinear", True)
    add("ResizeLayer[{3, 4, 2}]", [1, 2, 3, 2], [3, 4, 2], "trilinear", True)
    add('ResizeLayer[{Scaled[2], Scaled[3]}, Resampling -> "Nearest"]', [2, 2, 3], [4, 9], "nearest")


def transformation(all):
    """PyTorch's grid has the same order of parameters; ends of pixels are at -1 and 1."""
    t = all.numbers.tensor

    def f(x, a, size):
        image = x["Input"].unsqueeze(0)
        grid = F.affine_grid(x["Parameters"].reshape(1, 2, 3), [1, image.shape[1], *size], align_corners=True)
        return F.grid_sample(image, grid, mode="bilinear", padding_mode="zeros", align_corners=True).squeeze(0)

    for parameters, size in [
        ([0.875, 0.09375, 0.0625, -0.125, 0.90625, 0.03125], (3, 4)),
        ([1.71875, 0.09375, 0.3125, -0.125, 1.90625, -0.21875], (4, 3)),
        ([0.0625, -0.9375, 0.03125, 0.96875, 0.0625, 0.0625], (3, 3)),
    ]:
        all.case(
            "SpatialTransformationLayer[{%d, %d}]" % size,
            lambda x, a: f(x, a, size),
            {"Input": t(2, 4, 5), "Parameters": torch.tensor(parameters)},
        )
