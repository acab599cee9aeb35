#!/usr/bin/env -S scheelite
(* Telling flowers apart by four lengths.

   Fisher's table of 1936 gives the lengths and widths of sepals and petals of 150 irises of three
   species. A small net learns to name the species. The picture shows the plane of the petals in
   the colours of the species that the net sees there; flowers it was never shown have a white rim.

   ./scheelite docs/examples/iris.wl [rounds]        trains for 300 rounds by default *)

rounds = If[Length[$ScriptCommandLine] > 1, ToExpression[$ScriptCommandLine[[2]]], 300];
SeedRandom[1];

data = RandomSample[ExampleData[{"MachineLearning", "FisherIris"}, "Data"]];
{known, new} = TakeDrop[data, 110];
species = Union[Values[data]];
Print["flowers to learn from: ", Length[known], ", to be asked: ", Length[new], ", species: ", species];

net = NetChain[{16, Tanh, 3, SoftmaxLayer[]}, "Input" -> 4, "Output" -> NetDecoder[{"Class", species}]];
results = NetTrain[net, known, All, MaxTrainingRounds -> rounds, BatchSize -> 16, RandomSeeding -> 1];
trained = results["TrainedNet"];
Print["loss of the first round: ", First[results["RoundLossList"]], ", of the last: ", Last[results["RoundLossList"]]];

accuracy = NetMeasurements[trained, new, "Accuracy"];
Print["accuracy on the new flowers: ", Round[accuracy, 0.001]];
Print["a flower of 6.1, 2.9, 4.7, 1.4 cm: ", trained[{6.1, 2.9, 4.7, 1.4}, "Probabilities"]];

(* The plane of the petals, each place in the colours of the species by their probabilities; the
   sepals are those of the mean flower. *)
colors = {RGBColor[0.85, 0.35, 0.1], RGBColor[0.15, 0.4, 0.75], RGBColor[0.15, 0.55, 0.25]};
sepal = Mean[Keys[data]][[{1, 2}]];
plane = Table[Join[sepal, {x, y}], {y, 0.02, 2.7, 0.04}, {x, 0.55, 7.2, 0.1}];
shades = Map[Lookup[#, species] &, trained[Flatten[plane, 1], "Probabilities"]] . Map[List @@ Blend[{White, #}, 0.45] &, colors];
spots[rules_, size_] := {PointSize[size], MapThread[
    {#1, Point[Cases[rules, (flower_ -> #2) :> flower[[{3, 4}]]]]} &, {colors, species}]};
picture = Graphics[{Raster[Partition[shades, Length[First[plane]]], {{0.5, 0}, {7.2, 2.7}}],
    spots[known, 0.012], {White, PointSize[0.03], Point[Keys[new][[All, {3, 4}]]]}, spots[new, 0.023]},
   Frame -> True, FrameLabel -> {"length of the petal in cm", "width in cm"}, AspectRatio -> 0.7];
Export["iris.png", picture];
Print["wrote iris.png"];
picture
