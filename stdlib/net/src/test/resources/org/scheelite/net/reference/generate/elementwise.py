"""Functions of single elements, and of elements of several arrays."""

import torch
import torch.nn.functional as F

from cases import Family


def family():
    all = Family("elementwise", 2, "Functions of single elements, and of elements of several arrays.")
    functions(all)
    named(all)
    composed(all)
    ramps(all)
    threading(all)
    return all


def functions(all):
    t = all.numbers.tensor
    plain = {
        "Ramp": (F.relu, -2, 2),
        "LogisticSigmoid": (torch.sigmoid, -6, 6),
        "Tan": (torch.tan, -1.3, 1.3),
        "Tanh": (torch.tanh, -3, 3),
        "ArcTan": (torch.atan, -3, 3),
        "ArcTanh": (torch.atanh, -0.9, 0.9),
        "Sin": (torch.sin, -9, 9),
        "Sinh": (torch.sinh, -3, 3),
        "ArcSin": (torch.asin, -0.9, 0.9),
        "ArcSinh": (torch.asinh, -4, 4),
        "Cos": (torch.cos, -9, 9),
        "Cosh": (torch.cosh, -3, 3),
        "ArcCos": (torch.acos, -0.9, 0.9),
        "ArcCosh": (torch.acosh, 1.1, 4),
        "Cot": (lambda x: 1 / torch.tan(x), 0.2, 2.9),
        "Coth": (lambda x: 1 / torch.tanh(x), 0.2, 3),
        "ArcCot": (lambda x: torch.atan(1 / x), 0.2, 3),
        "ArcCoth": (lambda x: torch.atanh(1 / x), 1.2, 3),
        "Csc": (lambda x: 1 / torch.sin(x), 0.2, 2.9),
        "Csch": (lambda x: 1 / torch.sinh(x), 0.2, 3),
        "ArcCsc": (lambda x: torch.asin(1 / x), 1.2, 3),
        "ArcCsch": (lambda x: torch.asinh(1 / x), 0.2, 3),
        "Sec": (lambda x: 1 / torch.cos(x), -1.3, 1.3),
        "Sech": (lambda x: 1 / torch.cosh(x), -3, 3),
        "ArcSec": (lambda x: torch.acos(1 / x), 1.2, 3),
        "ArcSech": (lambda x: torch.acosh(1 / x), 0.2, 0.9),
        "Haversine": (lambda x: torch.sin(x / 2) ** 2, -3, 3),
        "InverseHaversine": (lambda x: 2 * torch.asin(torch.sqrt(x)), 0.1, 0.9),
        "Gudermannian": (lambda x: 2 * torch.atan(torch.tanh(x / 2)), -3, 3),
        "InverseGudermannian": (lambda x: torch.asinh(torch.tan(x)), -1.3, 1.3),
        "Log": (torch.log, 0.1, 4),
        "Exp": (torch.exp, -3, 3),
        "Sqrt": (torch.sqrt, 0.1, 4),
        "CubeRoot": (lambda x: x.sign() * x.abs() ** (1 / 3), -4, 4),
        "Abs": (torch.abs, -2, 2),
        "Gamma": (lambda x: torch.lgamma(x).exp(), 0.2, 5),
        "LogGamma": (torch.lgamma, 0.2, 9),
        "Erf": (torch.erf, -2, 2),
        "InverseErf": (torch.erfinv, -0.9, 0.9),
        "Erfc": (torch.erfc, -2, 4),
        "InverseErfc": (lambda x: torch.erfinv(1 - x), 0.1, 1.9),
        "Round": (torch.round, -4, 4),
        "Floor": (torch.floor, -4, 4),
        "Ceiling": (torch.ceil, -4, 4),
        "Sign": (torch.sign, -2, 2),
        "FractionalPart": (torch.frac, -4, 4),
        "IntegerPart": (torch.trunc, -4, 4),
        "Unitize": (lambda x: (x != 0).double() + 0 * x, -1, 1),
        "KroneckerDelta": (lambda x: (x == 0).double() + 0 * x, -1, 1),
    }
    for name, (f, low, high) in plain.items():
        all.case(f"ElementwiseLayer[{name}]", lambda x, a: f(x["Input"]), {"Input": t(5, low=low, high=high)})


def named(all):
    t = all.numbers.tensor
    named = {
        "RectifiedLinearUnit": F.relu,
        "ReLU": F.relu,
        "ExponentialLinearUnit": F.elu,
        "ELU": F.elu,
        "GaussianErrorLinearUnit": F.gelu,
        "GELU": F.gelu,
        "Swish": F.silu,
        "HardSwish": F.hardswish,
        "Mish": F.mish,
        "SoftSign": F.softsign,
        "SoftPlus": F.softplus,
        "HardTanh": F.hardtanh,
        # PyTorch's has the slope 1/6
        "HardSigmoid": lambda x: ((x + 1) / 2).clamp(0, 1),
        "Sigmoid": torch.sigmoid,
        # rounded constants, as the language has them
        "SELU": lambda x: torch.where(x >= 0, 1.0507 * x, 1.758099340847161 * torch.expm1(x)),
        "ScaledExponentialLinearUnit": lambda x: torch.where(
            x >= 0, 1.0507 * x, 1.758099340847161 * torch.expm1(x)
        ),
    }
    for name, f in named.items():
        all.case(f'ElementwiseLayer["{name}"]', lambda x, a: f(x["Input"]), {"Input": t(7, low=-4, high=4)})
    for name, f in [("Mish", F.mish), ("SoftPlus", F.softplus), ("GELU", F.gelu), ("Swish", F.silu)]:
        large = torch.tensor([-40.0, -15, 15, 40])
        all.case(f'ElementwiseLayer["{name}"]', lambda x, a: f(x["Input"]), {"Input": large})


def composed(all):
    t = all.numbers.tensor
    c = lambda *v: torch.tensor(v)
    composed = {
        "If[# > 0, #^2, 0.1 #] &": lambda x: torch.where(x > 0, x**2, 0.1 * x),
        "Which[# < -1, -1, # < 1, #^3, True, 1] &": lambda x: torch.where(
            x < -1, c(-1.0), torch.where(x < 1, x**3, c(1.0))
        ),
        "Piecewise[{{#^3, # < 0}, {Sin[#], # < 1}}, Log[# + 3]] &": lambda x: torch.where(
            x < 0, x**3, torch.where(x < 1, x.sin(), (x + 3).log())
        ),
        "Clip[#, {-1, 1/2}] Exp[-#^2] &": lambda x: x.clamp(-1, 0.5) * (-(x**2)).exp(),
        "Clip": lambda x: x.clamp(-1, 1),
        "Mod[#, 3/4] &": lambda x: torch.remainder(x, 0.75),
        "Min[#, 1] Max[#, -1/2] &": lambda x: x.clamp(max=1) * x.clamp(min=-0.5),
        "Surd[#, 3] + #/(1 + Abs[#]) &": lambda x: x.sign() * x.abs() ** (1 / 3) + F.softsign(x),
        "2^# - #^-2 &": lambda x: 2**x - x**-2,
        "If[And[# > 0, Or[# < 1/2, # >= 1]], #, 2 #] &": lambda x: torch.where(
            (x > 0) & ((x < 0.5) | (x >= 1)), x, 2 * x
        ),
        "If[Positive[#], Sqrt[#], If[Negative[#], -#, 0]] &": lambda x: torch.where(x > 0, x.abs().sqrt(), -x),
        "Threshold[#, 1/2] &": lambda x: torch.where(x.abs() > 0.5, x, 0 * x),
        "Log[LogisticSigmoid[#]] &": lambda x: F.logsigmoid(x),
        "Tanh[#1]^2 - 1/Cosh[#1] &": lambda x: x.tanh() ** 2 - 1 / x.cosh(),
    }
    for name, f in composed.items():
        all.case(f"ElementwiseLayer[{name}]", lambda x, a: f(x["Input"]), {"Input": t(2, 4, low=-2.2, high=2.2)})


def ramps(all):
    t = all.numbers.tensor

    def ramp(x, a, shape):
        return torch.where(x["Input"] >= 0, x["Input"], x["Input"] * a["Slope"].reshape(shape))

    all.case(
        'ParametricRampLayer["Input" -> {3, 2, 2}]',
        lambda x, a: F.prelu(x["Input"].unsqueeze(0), a["Slope"]).squeeze(0),
        {"Input": t(3, 2, 2)},
        {"Slope": t(3)},
    )
    all.case(
        'ParametricRampLayer[2 ;; 3, "Input" -> {2, 3, 2}]',
        lambda x, a: ramp(x, a, (1, 3, 2)),
        {"Input": t(2, 3, 2)},
        {"Slope": t(3, 2)},
    )
    all.case(
        'ParametricRampLayer[{1, 3}, "Input" -> {2, 3, 2}]',
        lambda x, a: ramp(x, a, (2, 1, 2)),
        {"Input": t(2, 3, 2)},
        {"Slope": t(2, 2)},
    )
    all.case(
        'ParametricRampLayer["Input" -> 3]', lambda x, a: ramp(x, a, 3), {"Input": t(4, 3)}, {"Slope": t(3)}
    )


def threading(all):
    t = all.numbers.tensor
    functions = {
        "Plus": lambda x, y: x + y,
        "Subtract": lambda x, y: x - y,
        "Times": lambda x, y: x * y,
        "Divide": lambda x, y: x / y,
        "Power": lambda x, y: x**y,
        "Max": torch.maximum,
        "Min": torch.minimum,
        "Mod": torch.remainder,
        "ArcTan": lambda x, y: torch.atan2(y, x),
        "Erf": lambda x, y: torch.erf(y) - torch.erf(x),
        "If[#1 > #2, #1 #2, #1 - #2] &": lambda x, y: torch.where(x > y, x * y, x - y),
        "Clip[#1, {-#2, #2}] &": lambda x, y: torch.maximum(torch.minimum(x, y), -y),
    }
    for name, f in functions.items():
        x, y = t(2, 3, low=0.3, high=3), t(2, 3, low=0.3, high=3) + 1 / 128
        all.case(
            f"ThreadingLayer[{name}, InputPorts -> 2]",
            lambda x, a: f(x["Input1"], x["Input2"]),
            {"Input1": x, "Input2": y},
        )
    times = lambda x, a: x["Input1"] * x["Input2"]
    two = ", InputPorts -> 2]"
    all.case("ThreadingLayer[Times" + two, times, {"Input1": t(2, 1, 3), "Input2": t(1, 4, 3)})
    all.case("ThreadingLayer[Times, 1" + two, times, {"Input1": t(2, 3), "Input2": t(3)})
    all.case(
        "ThreadingLayer[Times, -1" + two,
        lambda x, a: x["Input1"] * x["Input2"].unsqueeze(-1),
        {"Input1": t(2, 3), "Input2": t(2)},
    )
    all.case(
        "ThreadingLayer[Times, 2" + two,
        lambda x, a: x["Input1"] * x["Input2"].unsqueeze(1),
        {"Input1": t(2, 4, 3), "Input2": t(2, 3)},
    )
    all.case(
        "ThreadingLayer[#A^2 - Sin[#B] + #A #C &, InputPorts -> {\"A\", \"B\", \"C\"}]",
        lambda x, a: x["A"] ** 2 - x["B"].sin() + x["A"] * x["C"],
        {"A": t(4), "B": t(4), "C": t(4)},
    )
