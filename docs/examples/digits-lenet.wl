#!/usr/bin/env -S scheelite
(* Reading handwritten digits.

   LeNet learns the digits that are shipped. Each round it sees them a little moved and turned, so
   that few examples go a long way. At last it is asked about digits of other people.

   ./scheelite docs/examples/digits-lenet.wl [seconds]        trains for 40 seconds by default *)

seconds = If[Length[$ScriptCommandLine] > 1, ToExpression[$ScriptCommandLine[[2]]], 40];
SeedRandom[1];

train = ResourceData["OpticalDigits", "TrainingData"];
test = ResourceData["OpticalDigits", "TestData"];
Print["digits to learn from: ", Length[train], ", to be asked: ", Length[test]];

side = 20;
moved[image_] := ImageCrop[
   ImageRotate[ImageResize[image, RandomInteger[{16, 20}]], RandomReal[{-0.2, 0.2}], Padding -> White],
   {side, side}, RandomChoice[{{Left, Top}, {Left, Bottom}, {Right, Top}, {Right, Bottom}, Center}], Padding -> White];
several = Join[
   (ImageResize[#[[1]], {side, side}] -> #[[2]]) & /@ train,
   Flatten[Table[moved[#[[1]]] -> #[[2]], 3] & /@ train]];

lenet = NetChain[
   {ConvolutionLayer[16, 5], Ramp, PoolingLayer[2, 2], ConvolutionLayer[32, 3], Ramp, PoolingLayer[2, 2],
    FlattenLayer[], 128, Ramp, DropoutLayer[0.3], 10, SoftmaxLayer[]},
   "Input" -> NetEncoder[{"Image", {side, side}, "Grayscale"}],
   "Output" -> NetDecoder[{"Class", Range[0, 9]}]];

results = NetTrain[lenet, several, All, TimeGoal -> seconds, BatchSize -> 64];
trained = results["TrainedNet"];
Print["rounds: ", Round[results["TotalRounds"]]];

answers = trained[Keys[test]];
accuracy = N[Count[answers - Values[test], 0]/Length[test]];
Print["accuracy: ", Round[accuracy, 0.001]];

wrong = Select[Transpose[{Values[test], answers}], First[#] != Last[#] &];
Print["read wrongly: ", Length[wrong], ", most often: ",
   StringRiffle[Map[StringJoin[ToString[First[#]], " as ", ToString[Last[#]]] &, Take[Commonest[wrong], UpTo[3]]], ", "]];
picture = ImageAssemble[Partition[ImageResize[#, {40, 40}] & /@ Keys[Take[test, 80]], 20]];
Export["digits.png", picture];
Print["wrote digits.png"];
picture
