"""Linear layers, softmax, integers, operations on arrays."""

import torch
import torch.nn.functional as F

from cases import Family


def family():
    all = Family("basic", 1, "Linear layers, softmax, integer inputs, operations on whole arrays.")
    linear(all)
    softmax(all)
    integers(all)
    arrays(all)
    aggregation(all)
    return all


def linear(all):
    t = all.numbers.tensor

    def dense(x, a, size=None):
        y = F.linear(x["Input"].reshape(-1), a["Weights"], a.get("Biases"))
        return y if size is None else y.reshape(size)

    weights = {"Weights": t(3, 2), "Biases": t(3)}
    all.case('LinearLayer[3, "Input" -> 2]', dense, {"Input": t(2)}, weights)
    all.case(
        'LinearLayer[3, "Input" -> 2]',
        lambda x, a: F.linear(x["Input"], a["Weights"], a["Biases"]),
        {"Input": t(4, 2)},
        weights,
    )
    all.case(
        'LinearLayer[2, "Biases" -> None, "Input" -> {2, 3}]', dense, {"Input": t(2, 3)}, {"Weights": t(2, 6)}
    )
    all.case(
        'LinearLayer[{2, 3}, "Input" -> 4]',
        lambda x, a: dense(x, a, (2, 3)),
        {"Input": t(4)},
        {"Weights": t(6, 4), "Biases": t(6)},
    )
    all.case(
        'LinearLayer[{}, "Input" -> 3]',
        lambda x, a: dense(x, a, ()),
        {"Input": t(3)},
        {"Weights": t(1, 3), "Biases": t(1)},
    )
    all.case(
        'LinearLayer[2, "Input" -> "Real"]', dense, {"Input": t()}, {"Weights": t(2, 1), "Biases": t(2)}
    )


def softmax(all):
    t = all.numbers.tensor
    for level, axis in [("", -1), ("1", 0), ("2", 1), ("-2", 1), ("3", 2)]:
        all.case(f"SoftmaxLayer[{level}]", lambda x, a: x["Input"].softmax(axis), {"Input": t(2, 3, 4)})
    all.case('SoftmaxLayer["Input" -> 5]', lambda x, a: x["Input"].softmax(-1), {"Input": 20 * t(5)})
    all.case('SoftmaxLayer["Input" -> 3]', lambda x, a: x["Input"].softmax(-1), {"Input": t(4, 3)})


def integers(all):
    n = all.numbers
    table = {"Weights": n.tensor(5, 3)}
    embed = lambda x, a: F.embedding(x["Input"] - 1, a["Weights"])  # ours count from 1
    all.case("EmbeddingLayer[3, 5]", embed, {"Input": n.integers(low=1, high=5)}, table)
    all.case('EmbeddingLayer[3, 5, "Input" -> 6]', embed, {"Input": n.integers(6, low=1, high=5)}, table)
    all.case('EmbeddingLayer[3, 5, "Input" -> {2, 3}]', embed, {"Input": n.integers(2, 3, low=1, high=5)}, table)
    one = lambda x, a: F.one_hot(x["Input"] - 1, 4).double()
    all.case("UnitVectorLayer[4]", one, {"Input": n.integers(low=1, high=4)})
    all.case('UnitVectorLayer[4, "Input" -> {2, 3}]', one, {"Input": n.integers(2, 3, low=1, high=4)})


def arrays(all):
    t = all.numbers.tensor
    all.case("SummationLayer[]", lambda x, a: x["Input"].sum(), {"Input": t(2, 3)})
    all.case('NetArrayLayer["Output" -> {2, 3}]', lambda x, a: a["Array"] * 1, {}, {"Array": t(2, 3)})
    all.case(
        "TotalLayer[InputPorts -> 3]",
        lambda x, a: x["Input1"] + x["Input2"] + x["Input3"],
        {"Input1": t(2, 3), "Input2": t(2, 3), "Input3": t(2, 3)},
    )
    dot = lambda x, a: torch.tensordot(x["Input1"], x["Input2"], 1)
    two = "DotLayer[InputPorts -> 2]"
    all.case(two, dot, {"Input1": t(3), "Input2": t(3)})
    all.case(two, dot, {"Input1": t(2, 3), "Input2": t(3)})
    all.case(two, dot, {"Input1": t(3), "Input2": t(3, 4)})
    all.case(two, dot, {"Input1": t(2, 3), "Input2": t(3, 4)})
    all.case(two, dot, {"Input1": t(2, 2, 3), "Input2": t(3, 2, 2)})
    all.case(
        "DotLayer[{1 <-> 2, None, {2, 1}}, InputPorts -> 3]",
        lambda x, a: x["Input1"].T @ x["Input2"] @ x["Input3"].T,
        {"Input1": t(3, 2), "Input2": t(3, 4), "Input3": t(2, 4)},
    )
    all.case(
        "DotLayer[{{3, 1, 2}, None}, InputPorts -> 2]",  # level 1 becomes level 3, and so on
        lambda x, a: torch.einsum("kij,kl->ijl", x["Input1"], x["Input2"]),
        {"Input1": t(3, 2, 2), "Input2": t(3, 2)},
    )
    order = lambda x, a: x["Input"].argsort() + 1
    v = all.numbers.distinct(6)
    all.case("OrderingLayer[]", order, {"Input": v})
    all.case("OrderingLayer[2]", lambda x, a: order(x, a)[:2], {"Input": v})
    all.case("OrderingLayer[-2]", lambda x, a: order(x, a)[-2:], {"Input": v})


def aggregation(all):
    """Variances divide by the count less one; quartiles are the language's: linear, with parameters
    {{1/2, 0}, {0, 1}}, that is, numpy's "hazen"."""
    n = all.numbers
    functions = {
        "Mean": lambda x, d: x.mean(d),
        "Total": lambda x, d: x.sum(d),
        "Max": lambda x, d: x.amax(d),
        "Min": lambda x, d: x.amin(d),
        "Variance": lambda x, d: x.var(d),
        "StandardDeviation": lambda x, d: x.std(d),
        "MeanDeviation": lambda x, d: (x - x.mean(d, keepdim=True)).abs().mean(d),
    }
    for name, f in functions.items():
        for level, dims in [("", (1, 2)), (", 1", (0,)), (", All", (0, 1, 2)), (", {1, 3}", (0, 2)), (", 2 ;; 2", (1,))]:
            if not level or name in ("Mean", "StandardDeviation", "Max"):
                all.case(f"AggregationLayer[{name}{level}]", lambda x, a: f(x["Input"], dims), {"Input": n.distinct(2, 3, 4)})
    all.case("AggregationLayer[Times]", lambda x, a: x["Input"].prod(1), {"Input": n.tensor(3, 4)})
    all.case("AggregationLayer[Median, 2]", lambda x, a: median(x["Input"]), {"Input": n.distinct(3, 5)})
    all.case("AggregationLayer[Median, 2]", lambda x, a: median(x["Input"]), {"Input": n.distinct(3, 4)})
    quartiles = lambda x, a: hazen(x["Input"], 0.75) - hazen(x["Input"], 0.25)
    all.case("AggregationLayer[InterquartileRange, 2]", quartiles, {"Input": n.distinct(2, 7)})
    all.case("AggregationLayer[InterquartileRange, 2]", quartiles, {"Input": n.distinct(2, 6)})


def median(x):
    sorted = x.sort(1).values
    size = x.shape[1]
    return (sorted[:, (size - 1) // 2] + sorted[:, size // 2]) / 2


def hazen(x, q):
    sorted = x.sort(1).values
    size = x.shape[1]
    place = min(max(q * size - 0.5, 0), size - 1)
    low = int(place)
    high = min(low + 1, size - 1)
    return sorted[:, low] + (place - low) * (sorted[:, high] - sorted[:, low])
