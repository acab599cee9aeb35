"""Normalisations. The starting epsilon is 0.001, variances divide by the count."""

import torch
import torch.nn.functional as F

from cases import Family


def family():
    all = Family("normalization", 4, "Normalisations, those of batches in both modes.")
    batches(all)
    layers(all)
    channels(all)
    return all


def batches(all):
    t = all.numbers.tensor

    def add(input, batch=None, options="", epsilon=0.001, mode=None, interleaved=False):
        count = input[-1] if interleaved else input[0]
        running = {"MovingMean": t(count), "MovingVariance": t(count, low=0.5, high=2)}

        def f(x, a):
            data = x["Input"] if batch else x["Input"].unsqueeze(0)
            data = data.movedim(-1, 1) if interleaved else data
            y = F.batch_norm(
                data,
                running["MovingMean"].clone(),
                running["MovingVariance"].clone(),
                a["Scaling"],
                a["Biases"],
                training=mode == "Train",
                eps=epsilon,
            )
            y = y.movedim(1, -1) if interleaved else y
            return y if batch else y.squeeze(0)

        arrays = {"Scaling": t(count), "Biases": t(count)}
        fixed = "".join(
            f'"{name}" -> ' + "{" + ", ".join(map(str, value.tolist())) + "}, " for name, value in running.items()
        )
        shape = "{" + ", ".join(map(str, input)) + "}"
        net = f'BatchNormalizationLayer[{fixed}{options}"Input" -> {shape}]'
        all.case(net, f, {"Input": t(*([batch] if batch else []), *input)}, arrays, mode)

    add([3])
    add([3], batch=4)
    add([3], batch=4, mode="Train")
    add([2, 5])
    add([2, 5], batch=3, mode="Train")
    add([2, 3, 3], options='"Epsilon" -> 0.125, ', epsilon=0.125)
    add([2, 3, 3], batch=2, options='"Epsilon" -> 0.125, ', epsilon=0.125, mode="Train")
    add([3, 3, 2], options="Interleaving -> True, ", interleaved=True)
    add([3, 3, 2], batch=2, options="Interleaving -> True, ", interleaved=True, mode="Train")
    add([2, 3, 4], mode="Train")  # one example: statistics over its places


def layers(all):
    t = all.numbers.tensor

    def instance(x, a):
        return F.instance_norm(x["Input"].unsqueeze(0), weight=a["Scaling"], bias=a["Biases"], eps=1e-3).squeeze(0)

    def layer(x, a, shape, epsilon=1e-3):
        return F.layer_norm(x["Input"], shape, a.get("Scaling"), a.get("Biases"), epsilon)

    def both(*shape):
        return {"Scaling": t(*shape), "Biases": t(*shape)}

    add = all.case
    add('NormalizationLayer["Input" -> {3, 4}]', instance, {"Input": t(3, 4)}, both(3))
    add('NormalizationLayer["Input" -> {3, 4, 2}]', instance, {"Input": t(3, 4, 2)}, both(3))
    add('NormalizationLayer[1, "Same", "Input" -> 5]', lambda x, a: layer(x, a, [5]), {"Input": t(5)}, both(5))
    add('NormalizationLayer[2, "Same", "Input" -> {3, 5}]', lambda x, a: layer(x, a, [5]), {"Input": t(3, 5)}, both(5))
    add('NormalizationLayer[1 ;; 2, "Same", "Epsilon" -> 0.0625, "Input" -> {3, 4}]', lambda x, a: layer(x, a, [3, 4], 0.0625), {"Input": t(3, 4)}, both(3, 4))
    add('NormalizationLayer[2, "Same", "Scaling" -> None, "Input" -> {3, 4}]', lambda x, a: F.layer_norm(x["Input"], [4], eps=1e-3) + a["Biases"], {"Input": t(3, 4)}, {"Biases": t(4)})
    add('NormalizationLayer[2, "Same", "Scaling" -> None, "Biases" -> None, "Input" -> {3, 4}]', lambda x, a: layer(x, a, [4]), {"Input": t(3, 4)})

    def group(x, a):
        return F.group_norm(x["Input"].unsqueeze(0), 2, a["Scaling"], a["Biases"], 1e-3).squeeze(0)

    add('NormalizationLayer[All, 1, "GroupNumber" -> {2, 1}, "Input" -> {4, 3}]', group, {"Input": t(4, 3)}, both(4))
    add('NormalizationLayer[{1, 2, 3}, {1}, "GroupNumber" -> {2, 1, 1}, "Input" -> {4, 3, 2}]', group, {"Input": t(4, 3, 2)}, both(4))

    def roots(x, a):
        data = x["Input"]
        return a["Scaling"] * data / (data.square().mean(1, keepdim=True) + 1e-3).sqrt() + a["Biases"]

    add('NormalizationLayer[2, "Same", Method -> "RMS", "Input" -> {3, 4}]', roots, {"Input": t(3, 4)}, both(4))

    def unbiased(x, a):
        data = x["Input"]
        mean, variance = data.mean(1, keepdim=True), data.var(1, keepdim=True)
        return a["Scaling"][:, None] * (data - mean) / (variance + 1e-3).sqrt() + a["Biases"][:, None]

    add('NormalizationLayer["Unbiased" -> True, "Input" -> {3, 4}]', unbiased, {"Input": t(3, 4)}, both(3))
    add('NormalizationLayer[2, "Same", "Input" -> {3, 5}]', lambda x, a: layer(x, a, [5]), {"Input": t(2, 3, 5)}, both(5))


def channels(all):
    """PyTorch counts all channels of a window, ours those to each side."""
    t = all.numbers.tensor

    def f(x, a, w, alpha, beta, bias):
        return F.local_response_norm(x["Input"].unsqueeze(0), 2 * w + 1, alpha, beta, bias).squeeze(0)

    all.case("LocalResponseNormalizationLayer[]", lambda x, a: f(x, a, 2, 1.0, 0.5, 1.0), {"Input": t(6, 2, 2)})
    all.case(
        'LocalResponseNormalizationLayer["ChannelWindowSize" -> 1, "Alpha" -> 3, "Beta" -> 3/4, "Bias" -> 2]',
        lambda x, a: f(x, a, 1, 3.0, 0.75, 2.0),
        {"Input": t(4, 3, 2)},
    )
