"""Losses. Cross entropies take probabilities; the blank of the temporal loss is the last class."""

import torch
import torch.nn.functional as F

from cases import Family


def family():
    all = Family("losses", 6, "Losses, by their inputs and by their targets where these are smooth.")
    differences(all)
    entropies(all)
    contrastive(all)
    temporal(all)
    return all


def loss(f):
    return lambda x, a: {"Loss": f(x["Input"], x["Target"])}


def differences(all):
    t = all.numbers.tensor
    for shape in [(), (4,), (2, 3), (2, 2, 2)]:
        all.case("MeanSquaredLossLayer[]", loss(F.mse_loss), {"Input": t(*shape), "Target": t(*shape)})
        all.case("MeanAbsoluteLossLayer[]", loss(F.l1_loss), {"Input": t(*shape), "Target": t(*shape)})
    each = lambda x, y: (x - y).square().mean(1)
    all.case('MeanSquaredLossLayer["Input" -> 3]', loss(each), {"Input": t(4, 3), "Target": t(4, 3)})


def probabilities(n, *shape):
    """Multiples of 1/64 that add up to 1 along the last axis."""
    weights = n.tensor(*shape, low=0.2, high=3)
    counts = (60 * weights / weights.sum(-1, keepdim=True)).floor().clamp(min=1)
    counts[..., -1] += 64 - counts.sum(-1)
    return counts / 64


def entropies(all):
    n = all.numbers

    def index(p, target):
        return F.nll_loss(p.log().reshape(-1, p.shape[-1]), (target - 1).reshape(-1))

    name = 'CrossEntropyLossLayer["%s"]'
    all.case(name % "Index", loss(index), {"Input": probabilities(n, 4), "Target": n.integers(low=1, high=4)})
    all.case(name % "Index", loss(index), {"Input": probabilities(n, 3, 4), "Target": n.integers(3, low=1, high=4)})
    all.case(name % "Index", loss(index), {"Input": probabilities(n, 2, 3, 4), "Target": n.integers(2, 3, low=1, high=4)})
    soft = lambda p, target: -(target * p.log()).sum(-1).mean()
    for shape in [(4,), (3, 4)]:
        all.case(name % "Probabilities", loss(soft), {"Input": probabilities(n, *shape), "Target": probabilities(n, *shape)})
    binary = lambda p, target: -(target * p.log() + (1 - target) * (1 - p).log()).mean()
    between = lambda *shape: n.tensor(*shape, low=0.1, high=0.9)
    for shape in [(), (4,), (2, 3)]:
        all.case(name % "Binary", loss(binary), {"Input": between(*shape), "Target": between(*shape)})


def contrastive(all):
    """True pushes apart: a ramp down to the margin, not squared."""
    for margin, text in [(0.5, ""), (0.75, "0.75")]:
        for distance in [0.25, 0.625, 1.25]:
            for target in [True, False]:
                f = lambda d, target: (margin - d).clamp(min=0) if target else d * 1
                all.case(
                    f"ContrastiveLossLayer[{text}]",
                    loss(f),
                    {"Input": torch.tensor(distance), "Target": target},
                )


def temporal(all):
    """Three classes and the blank.

    PyTorch's gradient is that by the logits below the probabilities, whatever these are made of. So
    the loss alone is differentiated through the recursion of its definition, and PyTorch's gradient
    is that of a net with a softmax in front.
    """
    n = all.numbers

    def library(logarithms, target):
        return F.ctc_loss(
            logarithms.unsqueeze(1),
            (target - 1).unsqueeze(0),
            torch.tensor([logarithms.shape[0]]),
            torch.tensor([target.shape[0]]),
            blank=logarithms.shape[1] - 1,
            reduction="sum",
        )

    def recursion(p, target):
        blank = p.shape[1] - 1
        labels = [blank]
        for one in target.tolist():
            labels += [one - 1, blank]
        zero = torch.zeros(())
        ways = [p[0, label] if i < 2 else zero for i, label in enumerate(labels)]
        for step in range(1, p.shape[0]):
            before, ways = ways, []
            for i, label in enumerate(labels):
                sum = before[i] + (before[i - 1] if i > 0 else zero)
                if i > 1 and label != blank and label != labels[i - 2]:
                    sum = sum + before[i - 2]
                ways.append(sum * p[step, label])
        loss = -(ways[-1] + ways[-2]).log()
        assert torch.allclose(loss, library(p.log(), target))
        return loss

    for steps, target in [(4, [1, 2]), (5, [1, 1]), (6, [3, 1, 3]), (3, [2]), (5, [1, 2, 2, 1]), (3, [1, 2, 3])]:
        target = torch.tensor(target)
        all.case("CTCLossLayer[]", loss(recursion), {"Input": probabilities(n, steps, 4), "Target": target})
        all.case(
            "NetGraph[{SoftmaxLayer[], CTCLossLayer[]}, {NetPort[\"Input\"] -> 1 -> NetPort[2, \"Input\"]}]",
            loss(lambda x, target: library(x.log_softmax(-1), target)),
            {"Input": n.tensor(steps, 4), "Target": target},
        )
