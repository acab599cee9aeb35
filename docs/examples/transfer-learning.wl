#!/usr/bin/env -S scheelite
(* What was learned on some digits helps with others.

   A net learns the digits 0 to 6 from many examples. Its classifier is cut off, a new one for 7, 8
   and 9 takes its place, and only the new one learns, from five examples each. The layers below
   stay as they were, bit by bit. The same net without that past is trained for comparison.

   ./scheelite docs/examples/transfer-learning.wl [rounds]        trains for 10 rounds by default *)

rounds = If[Length[$ScriptCommandLine] > 1, ToExpression[$ScriptCommandLine[[2]]], 10];
SeedRandom[1];

train = ResourceData["OpticalDigits", "TrainingData"];
test = ResourceData["OpticalDigits", "TestData"];
old = Select[train, Last[#] < 7 &];
few = Flatten[Map[digit |-> Take[Select[train, Last[#] === digit &], 5], {7, 8, 9}]];
asked = Select[test, Last[#] > 6 &];

base = NetTrain[
   NetChain[{ConvolutionLayer[16, 3], Ramp, ConvolutionLayer[32, 3], Ramp, FlattenLayer[], 64, Ramp, 7, SoftmaxLayer[]},
    "Input" -> NetEncoder[{"Image", {8, 8}, "Grayscale"}], "Output" -> NetDecoder[{"Class", Range[0, 6]}]],
   old, MaxTrainingRounds -> rounds, BatchSize -> 32, RandomSeeding -> 1];
Print["accuracy of the first net on 0 to 6: ", Round[NetMeasurements[base, Select[test, Last[#] < 7 &], "Accuracy"], 0.001]];

features = NetDrop[base, -2]; (* without classifier and softmax *)
joined[below_] := NetJoin[below, NetChain[<|"new" -> LinearLayer[], "soft" -> SoftmaxLayer[]|>],
   "Output" -> NetDecoder[{"Class", {7, 8, 9}}]];
before = joined[features];
after = NetTrain[before, few, LearningRateMultipliers -> {"new" -> 1, _ -> None}, MaxTrainingRounds -> 20 rounds, RandomSeeding -> 1];

arrays[net_] := Map[Normal, Values[KeySelect[Information[net, "Arrays"], FreeQ[#, "new"] &]]];
same = arrays[before] === arrays[after];
Print["frozen arrays: ", Length[arrays[after]], ", unchanged: ", same];

fresh = NetTrain[NetInitialize[before, All, RandomSeeding -> 2], few, MaxTrainingRounds -> 20 rounds, RandomSeeding -> 1];
accuracies = Map[NetMeasurements[#, asked, "Accuracy"] &, {after, fresh}];
Print["accuracy on 7, 8 and 9 from ", Length[few], " examples: ", Round[First[accuracies], 0.001],
   ", without the past: ", Round[Last[accuracies], 0.001]];

(* The new digits as the old layers see them: the two main directions of the 64 features. *)
seen = features[Keys[asked]];
directions = Last[SingularValueDecomposition[Map[# - Mean[seen] &, seen], 2]];
groups = KeySort[GroupBy[Thread[seen . directions -> Values[asked]], Last -> First]];
picture = ListPlot[Values[groups], PlotLegends -> Keys[groups], Frame -> True, AspectRatio -> 1];
Export["transfer-learning.png", picture];
Print["wrote transfer-learning.png"];
picture
