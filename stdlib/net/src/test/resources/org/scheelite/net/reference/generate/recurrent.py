"""Recurrent layers and attention.

Ours have an array for each gate and one vector of biases for each, PyTorch stacks the gates and adds
two vectors: its second one is 0 here. Its order of gates is input, forget, memory, output for the
long memory and reset, input, memory for the gated one, whose input gate keeps the old state as ours
does.
"""

import math

import torch
import torch.nn.functional as F

from cases import Family


def family():
    all = Family("recurrent", 5, "Recurrent layers, with and without first states; attention.")
    recurrent(all)
    attention(all)
    sequences(all)
    return all


def gates(all, names, size, input):
    t = all.numbers.tensor
    arrays = {}
    for gate in names:
        arrays[gate + "InputWeights"] = t(size, input)
        arrays[gate + "StateWeights"] = t(size, size)
        arrays[gate + "Biases"] = t(size)
    return arrays


def stacked(a, names, prefix=""):
    w = torch.cat([a[prefix + gate + 'InputWeights'] for gate in names])
    u = torch.cat([a[prefix + gate + 'StateWeights'] for gate in names])
    b = torch.cat([a[prefix + gate + 'Biases'] for gate in names])
    return [w, u, b, torch.zeros_like(b)]


def run(function, x, weights, states, batch):
    data = x if batch else x.unsqueeze(0)
    states = [s if batch else s.unsqueeze(0) for s in states]
    states = [s.unsqueeze(0) for s in states]
    state = tuple(states) if len(states) > 1 else states[0]
    out = function(data, state, weights, True, 1, 0.0, False, False, True)
    return [out[0] if batch else out[0].squeeze(0)] + [
        s.squeeze(0) if batch else s.squeeze(0).squeeze(0) for s in out[1:]
    ]


BASIC = [""]
GATED = ["ResetGate", "InputGate", "MemoryGate"]
LONG = ["InputGate", "ForgetGate", "MemoryGate", "OutputGate"]


def recurrent(all):
    t = all.numbers.tensor
    kinds = [
        ("BasicRecurrentLayer", BASIC, torch.rnn_tanh, 1),
        ("GatedRecurrentLayer", GATED, torch.gru, 1),
        ("LongShortTermMemoryLayer", LONG, torch.lstm, 2),
    ]
    for name, names, function, count in kinds:
        for steps, input, size, batch in [(4, 2, 3, None), (5, 3, 2, 3), (1, 2, 2, None)]:
            zeros = [torch.zeros(*([batch] if batch else []), size) for _ in range(count)]
            all.case(
                f'{name}[{size}, "Input" -> {{{steps}, {input}}}]',
                lambda x, a: run(function, x["Input"], stacked(a, names), zeros, batch)[0],
                {"Input": t(*([batch] if batch else []), steps, input)},
                gates(all, names, size, input),
            )
        ports = ["State", "CellState"][:count]
        edges = ", ".join(
            f'NetPort["First{port}"] -> NetPort[1, "{port}"], NetPort[1, "{port}"] -> NetPort["Last{port}"]'
            for port in ports
        )

        def with_states(x, a):
            a = {path[5:-2]: value for path, value in a.items()}  # {1, "Name"}
            out = run(function, x["Input"], stacked(a, names), [x["First" + port] for port in ports], None)
            return {"Output": out[0], **{"Last" + port: out[i + 1] for i, port in enumerate(ports)}}

        all.case(
            f'NetGraph[{{{name}[2]}}, {{{edges}, 1 -> NetPort["Output"]}}, "Input" -> {{3, 2}}]',
            with_states,
            {"Input": t(3, 2), **{"First" + port: t(2) for port in ports}},
            {f'{{1, "{array}"}}': value for array, value in gates(all, names, 2, 2).items()},
        )


def attend(scores, values, mask=None):
    """scores: {queries, keys}; values: {keys, size}."""
    if mask is not None:
        scores = scores.masked_fill(~mask, -math.inf)
    return scores.softmax(-1) @ values


def causal(count, window=None):
    mask = torch.ones(count, count, dtype=torch.bool).tril()
    return mask if window is None else mask & ~torch.ones_like(mask).tril(-window)


def attention(all):
    t = all.numbers.tensor
    dot = lambda x: x["Query"] @ x["Key"].T
    keys = lambda k, v, q: {"Key": t(*k), "Value": t(*v), "Query": t(*q)}
    add = all.case
    add('AttentionLayer["Dot"]', lambda x, a: attend(dot(x), x["Value"]), keys((4, 2), (4, 3), (3, 2)))
    add('AttentionLayer["Dot"]', lambda x, a: attend(dot(x), x["Value"]), keys((4, 2), (4, 3), (2,)))
    add(
        'AttentionLayer["Dot", "Mask" -> "Causal"]',
        lambda x, a: attend(dot(x), x["Value"], causal(4)),
        keys((4, 2), (4, 3), (4, 2)),
    )
    add(  # a window of 2 keys, the query's own included
        'AttentionLayer["Dot", "Mask" -> "Causal" -> 2]',
        lambda x, a: attend(dot(x), x["Value"], causal(4, 2)),
        keys((4, 2), (4, 3), (4, 2)),
    )
    add(
        'AttentionLayer["Dot", "ScoreRescaling" -> "DimensionSqrt"]',
        lambda x, a: attend(dot(x) / math.sqrt(4), x["Value"]),
        keys((3, 4), (3, 2), (2, 4)),
    )

    def heads(x, mask=None, scale=1.0):  # the heads are the second-to-last dimension
        k, v, q = (x[port].movedim(-2, 0) for port in ["Key", "Value", "Query"])
        return attend(q @ k.transpose(1, 2) * scale, v, mask).movedim(0, -2)

    add('AttentionLayer["Dot", "MultiHead" -> True]', lambda x, a: heads(x), keys((3, 2, 2), (3, 2, 3), (4, 2, 2)))
    add(
        'AttentionLayer["Dot", "MultiHead" -> True, "Mask" -> "Causal", "ScoreRescaling" -> "DimensionSqrt"]',
        lambda x, a: heads(x, causal(4), 1 / math.sqrt(3)),
        keys((4, 2, 3), (4, 2, 2), (4, 2, 3)),
    )


    def bilinear(x, a):
        weights = a["Weights"]
        return attend(torch.einsum("ik,kl,jl->ji", x["Key"], weights, x["Query"]), x["Value"])

    add(
        'AttentionLayer["Bilinear", "Key" -> {4, 3}, "Query" -> {2, 2}]',
        bilinear,
        keys((4, 3), (4, 2), (2, 2)),
        {"Weights": t(3, 2)},
    )
    def scored(x, a):
        k, q = x["Key"], x["Query"]
        rows = []
        for query in q:
            hidden = torch.cat([k, query.expand(len(k), -1)], 1) @ a['{"ScoringNet", 2, "Weights"}'].T
            hidden = torch.tanh(hidden + a['{"ScoringNet", 2, "Biases"}'])
            rows.append((hidden @ a['{"ScoringNet", 4, "Weights"}'].T).squeeze(1) + a['{"ScoringNet", 4, "Biases"}'])
        return attend(torch.stack(rows), x["Value"])

    add(
        'AttentionLayer[NetGraph[{CatenateLayer[], 3, Tanh, LinearLayer[{}]}, '
        '{{NetPort["Input"], NetPort["Query"]} -> 1 -> 2 -> 3 -> 4}], "Key" -> {4, 2}, "Query" -> {2, 3}]',
        scored,
        keys((4, 2), (4, 2), (2, 3)),
        {
            '{"ScoringNet", 2, "Weights"}': t(3, 5),
            '{"ScoringNet", 2, "Biases"}': t(3),
            '{"ScoringNet", 4, "Weights"}': t(1, 3),
            '{"ScoringNet", 4, "Biases"}': t(1),
        },
    )


def sequences(all):
    t = all.numbers.tensor
    for shape in [(4,), (3, 2)]:
        all.case("SequenceLastLayer[]", lambda x, a: x["Input"][-1], {"Input": t(*shape)})
        all.case("SequenceMostLayer[]", lambda x, a: x["Input"][:-1], {"Input": t(*shape)})
        all.case("SequenceRestLayer[]", lambda x, a: x["Input"][1:], {"Input": t(*shape)})
        all.case("SequenceReverseLayer[]", lambda x, a: x["Input"].flip(0), {"Input": t(*shape)})
    all.case(
        'SequenceIndicesLayer["Maximum" -> 3]',
        lambda x, a: torch.arange(1, 6).clamp(max=3),
        {"Input": t(5)},
    )
