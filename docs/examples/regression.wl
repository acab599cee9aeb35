#!/usr/bin/env -S scheelite
(* A curve through scattered points.

   The points lie about Exp[-x^2], each moved up or down by chance. A net from one number to one
   number learns the curve, not the scatter. The picture shows points, the true curve and the net's.

   ./scheelite docs/examples/regression.wl [rounds]        trains for 1000 rounds by default *)

rounds = If[Length[$ScriptCommandLine] > 1, ToExpression[$ScriptCommandLine[[2]]], 1000];
SeedRandom[1];

scatter = 0.15;
data = Table[x -> Exp[-x^2] + RandomVariate[NormalDistribution[0, scatter]], {x, -3, 3, .02}];
Print["points: ", Length[data]];

net = NetChain[{150, Tanh, 150, Tanh, 1}, "Input" -> "Real", "Output" -> "Real"];
results = NetTrain[net, data, All, MaxTrainingRounds -> rounds, RandomSeeding -> 1];
fit = results["TrainedNet"];
Print["mean squared loss of the first round: ", First[results["RoundLossList"]], ", of the last: ", Last[results["RoundLossList"]]];

(* How far the net is from the points, and from the curve that it was never shown. *)
xs = Keys[data];
fromPoints = RootMeanSquare[fit[xs] - Values[data]];
fromCurve = RootMeanSquare[fit[xs] - Exp[-xs^2]];
Print["distance from the points: ", Round[fromPoints, 0.001], ", from the curve: ", Round[fromCurve, 0.001]];

picture = Plot[{Exp[-x^2], fit[x]}, {x, -3, 3}, PlotStyle -> {{GrayLevel[0.6], Dashed}, {RGBColor[0.8, 0.2, 0.1], Thick}},
   PlotRange -> {-0.5, 1.5}, Prolog -> {GrayLevel[0.75], PointSize[0.01], Point[List @@@ data]},
   PlotLegends -> {"the curve", "the net"}, Frame -> True];
Export["regression.png", picture];
Print["wrote regression.png"];
picture
