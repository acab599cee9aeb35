#!/usr/bin/env -S scheelite
(* A deep net that keeps its numbers in bounds by itself.

   With the nonlinearity "SELU" and weights of variance one over the number of inputs, what passes
   through a layer keeps mean 0 and variance 1, so that a net of many layers learns without being
   normalised. The same net with Tanh loses its signal on the way. The picture shows the deviation
   after each of the layers.

   ./scheelite docs/examples/self-normalizing.wl [rounds]        trains for 40 rounds by default *)

rounds = If[Length[$ScriptCommandLine] > 1, ToExpression[$ScriptCommandLine[[2]]], 40];
SeedRandom[1];

data = RandomSample[ExampleData[{"MachineLearning", "FisherIris"}, "Data"]];
classes = Union[Values[data]];
flowers = Thread[Standardize[Keys[data]] -> Values[data]];
{known, new} = TakeDrop[flowers, 110];

depth = 16; width = 64;
linear[n_, m_] := LinearLayer[n, "Weights" -> RandomVariate[NormalDistribution[0, Sqrt[1./m]], {n, m}],
   "Biases" -> ConstantArray[0., n]];
block[m_, f_] := Sequence[linear[width, m], ElementwiseLayer[f], DropoutLayer[0.05]];
deep[f_] := NetChain[Join[{block[4, f]}, Flatten[Table[{block[width, f]}, depth - 1]], {3, SoftmaxLayer[]}],
   "Input" -> 4, "Output" -> NetDecoder[{"Class", classes}]];

(* Deviation of what leaves each nonlinearity, before training. *)
deviations[net_] := With[{whole = NetInitialize[net, RandomSeeding -> 1]},
   Table[StandardDeviation[Flatten[NetTake[whole, 3 k - 1][Keys[known]]]], {k, depth}]];
names = {"SELU", Tanh};
nets = deep /@ names;
spread = deviations /@ nets;
Print["deviation after ", depth, " layers: ", Thread[names -> Round[Map[Last, spread], 0.001]]];

results = Map[NetTrain[#, known, All, MaxTrainingRounds -> rounds, BatchSize -> 16, LearningRate -> 0.0005, RandomSeeding -> 1] &, nets];
accuracies = Map[NetMeasurements[#["TrainedNet"], new, "Accuracy"] &, results];
Print["accuracy on ", Length[new], " new flowers: ", Thread[names -> Round[accuracies, 0.001]]];

picture = ListLinePlot[spread, PlotRange -> {0, All}, Frame -> True, FrameLabel -> {"layer", "deviation"},
   PlotMarkers -> Automatic, PlotLegends -> names];
Export["self-normalizing.png", picture];
Print["wrote self-normalizing.png"];
picture
