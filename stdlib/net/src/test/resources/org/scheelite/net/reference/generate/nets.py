"""Whole nets: chains, graphs and operators."""

import torch
import torch.nn.functional as F

from cases import Family


def family():
    all = Family("nets", 8, "Whole nets: chains, graphs, operators.")
    chains(all)
    graphs(all)
    operators(all)
    recurrences(all)
    return all


def w(a, *path):
    return a["{" + ", ".join(path) + ', "Weights"}'], a["{" + ", ".join(path) + ', "Biases"}']


def dense(all, path, outputs, inputs):
    t = all.numbers.tensor
    return {
        "{" + path + ', "Weights"}': t(outputs, inputs),
        "{" + path + ', "Biases"}': t(outputs),
    }


def chains(all):
    t = all.numbers.tensor

    def perceptron(x, a):
        y = F.relu(F.linear(x["Input"], *w(a, "1")))
        y = torch.tanh(F.linear(y, *w(a, "3")))
        return F.linear(y, *w(a, "5")).softmax(-1)

    net = 'NetChain[{4, Ramp, 3, Tanh, 2, SoftmaxLayer[]}, "Input" -> 2]'
    arrays = {**dense(all, "1", 4, 2), **dense(all, "3", 3, 4), **dense(all, "5", 2, 3)}
    all.case(net, perceptron, {"Input": t(2)}, arrays)
    all.case(net, perceptron, {"Input": t(5, 2)}, arrays)

    def images(x, a):
        y = F.max_pool2d(F.relu(F.conv2d(x["Input"], *w(a, "1"))), 2, 2)
        y = F.max_pool2d(F.relu(F.conv2d(y, *w(a, "4"))), 2, 2)
        return F.linear(y.flatten(1), *w(a, "8")).softmax(-1)

    all.case(
        "NetChain[{ConvolutionLayer[3, 3], Ramp, PoolingLayer[2, 2], ConvolutionLayer[4, 2], Ramp,"
        ' PoolingLayer[2, 2], FlattenLayer[], 3, SoftmaxLayer[]}, "Input" -> {1, 8, 8}]',
        images,
        {"Input": t(2, 1, 8, 8)},
        {
            '{1, "Weights"}': t(3, 1, 3, 3),
            '{1, "Biases"}': t(3),
            '{4, "Weights"}': t(4, 3, 2, 2),
            '{4, "Biases"}': t(4),
            **dense(all, "8", 3, 4),
        },
    )


def graphs(all):
    t = all.numbers.tensor

    def residual(x, a):
        y = x["Input"]
        return F.relu(y + F.linear(torch.tanh(F.linear(y, *w(a, "1"))), *w(a, "3")))

    all.case(
        'NetGraph[{3, Tanh, 2, Plus, Ramp}, {NetPort["Input"] -> 1 -> 2 -> 3, {NetPort["Input"], 3} -> 4 -> 5},'
        ' "Input" -> 2]',
        residual,
        {"Input": t(4, 2)},
        {**dense(all, "1", 3, 2), **dense(all, "3", 2, 3)},
    )

    def two(x, a):
        both = torch.cat([torch.tanh(F.linear(x["A"], *w(a, '"a"'))), x["B"]])
        hidden = F.linear(both, *w(a, '"h"'))
        return {"Sum": hidden.sum(), "Hidden": torch.sigmoid(hidden)}

    all.case(
        'NetGraph[<|"a" -> 2, "t" -> Tanh, "j" -> CatenateLayer[], "h" -> 3, "s" -> SummationLayer[],'
        ' "l" -> LogisticSigmoid|>, {NetPort["A"] -> "a" -> "t", {"t", NetPort["B"]} -> "j" -> "h",'
        ' "h" -> "s" -> NetPort["Sum"], "h" -> "l" -> NetPort["Hidden"]}, "A" -> 3, "B" -> 2]',
        two,
        {"A": t(3), "B": t(2)},
        {**dense(all, '"a"', 2, 3), **dense(all, '"h"', 3, 4)},
    )


def operators(all):
    t = all.numbers.tensor
    inner = {**dense(all, '"Net", 1', 3, 2), **dense(all, '"Net", 3', 2, 3)}

    def embed(x, a):
        return F.linear(torch.tanh(F.linear(x, *w(a, '"Net"', "1"))), *w(a, '"Net"', "3"))

    net = "NetChain[{3, Tanh, 2}]"
    all.case(
        f'NetMapOperator[{net}, "Input" -> {{4, 2}}]', lambda x, a: embed(x["Input"], a), {"Input": t(4, 2)}, inner
    )
    all.case(
        f'NetMapOperator[{net}, "Input" -> {{4, 2}}]', lambda x, a: embed(x["Input"], a), {"Input": t(3, 4, 2)}, inner
    )
    distance = lambda x, a: (embed(x["Input"][0], a) - embed(x["Input"][1], a)).norm()
    all.case(f'NetPairEmbeddingOperator[{net}, "Input" -> 2]', distance, {"Input": t(2, 2)}, inner)
    many = lambda x, a: (embed(x["Input"][:, 0], a) - embed(x["Input"][:, 1], a)).norm(dim=1)
    all.case(f'NetPairEmbeddingOperator[{net}, "Input" -> 2]', many, {"Input": t(3, 2, 2)}, inner)
    cosine = lambda x, a: 1 - F.cosine_similarity(embed(x["Input"][0], a), embed(x["Input"][1], a), dim=0)
    all.case(
        f'NetPairEmbeddingOperator[{net}, "Input" -> 2, DistanceFunction -> CosineDistance]',
        cosine,
        {"Input": t(2, 2)},
        inner,
    )


def recurrences(all):
    t = all.numbers.tensor
    names = ["InputGate", "ForgetGate", "MemoryGate", "OutputGate"]  # PyTorch's order

    def arrays(side):
        found = {}
        for gate in names:
            found['{"%s", "%sInputWeights"}' % (side, gate)] = t(2, 3)
            found['{"%s", "%sStateWeights"}' % (side, gate)] = t(2, 2)
            found['{"%s", "%sBiases"}' % (side, gate)] = t(2)
        return found

    def stacked(a, side):
        kinds = ["InputWeights", "StateWeights", "Biases"]
        w, u, b = (torch.cat([a['{"%s", "%s%s"}' % (side, gate, kind)] for gate in names]) for kind in kinds)
        return [w, u, b, torch.zeros_like(b)]

    def both(x, a):
        zero = torch.zeros(2, 1, 2)
        weights = stacked(a, "ForwardNet") + stacked(a, "BackwardNet")
        data = x["Input"].unsqueeze(0)
        return torch.lstm(data, (zero, zero), weights, True, 1, 0.0, False, True, True)[0].squeeze(0)

    all.case(
        'NetBidirectionalOperator[LongShortTermMemoryLayer[2], "Input" -> {4, 3}]',
        both,
        {"Input": t(4, 3)},
        {**arrays("ForwardNet"), **arrays("BackwardNet")},
    )

    def nested(x, a):
        y = x["Input"]
        for _ in range(3):
            y = torch.tanh(F.linear(y, *w(a, '"Net"', "1")))
        return y

    all.case(
        'NetNestOperator[NetChain[{3, Tanh}], 3, "Input" -> 3]', nested, {"Input": t(3)}, dense(all, '"Net", 1', 3, 3)
    )

    def folded(x, a):
        state = torch.zeros(2)
        states = []
        for one in x["Input"]:
            state = torch.tanh(F.linear(one, *w(a, '"Net"', "1")) * state + one.sum())
            states.append(state)
        return torch.stack(states)

    all.case(
        "NetFoldOperator[NetGraph[{2, Times, SummationLayer[], ReplicateLayer[2], Plus, Tanh},"
        ' {NetPort["Input"] -> 1 -> 2, NetPort["State"] -> 2, NetPort["Input"] -> 3 -> 4, {2, 4} -> 5 -> 6},'
        ' "Input" -> 3], "Input" -> {4, 3}]',
        folded,
        {"Input": t(4, 3)},
        dense(all, '"Net", 1', 2, 3),
    )
