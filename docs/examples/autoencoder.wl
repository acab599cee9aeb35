#!/usr/bin/env -S scheelite
(* Digits from two numbers.

   One net turns the image of a digit into two numbers, another turns the two numbers into an image;
   both learn together that the image shall come out again. Nobody tells them which digit it is, yet
   equal digits come to lie together in the plane of the two numbers.

   ./scheelite docs/examples/autoencoder.wl [seconds]        trains for 20 seconds by default *)

seconds = If[Length[$ScriptCommandLine] > 1, ToExpression[$ScriptCommandLine[[2]]], 20];
SeedRandom[1];

digits = ResourceData["OpticalDigits"];
side = 8;

encoder = NetChain[{FlattenLayer[], 128, Ramp, 64, Ramp, 2}, "Input" -> NetEncoder[{"Image", {side, side}, "Grayscale"}]];
decoder = NetChain[{64, Ramp, 128, Ramp, side*side, LogisticSigmoid, ReshapeLayer[{1, side, side}]}];
both = NetGraph[<|"encoder" -> encoder, "decoder" -> decoder, "loss" -> MeanSquaredLossLayer[]|>,
   {NetPort["Input"] -> "encoder" -> "decoder" -> NetPort["loss", "Input"], NetPort["Input"] -> NetPort["loss", "Target"]}];

results = NetTrain[both, <|"Input" -> Keys[digits]|>, All, LossFunction -> "Loss", TimeGoal -> seconds];
losses = results["RoundLossList"];
Print["loss of the first round: ", First[losses], ", of the last: ", Last[losses]];

trained = results["TrainedNet"];
places = NetExtract[trained, "encoder"][Keys[digits]];
Print["numbers for each digit: ", Last[Dimensions[places]]];
groups = KeySort[GroupBy[Thread[places -> Values[digits]], Last -> First]];
Export["digits-plane.png", ListPlot[Values[groups], PlotLegends -> Keys[groups], Frame -> True, AspectRatio -> 1]];

draw = NetReplacePart[NetExtract[trained, "decoder"], "Output" -> NetDecoder[{"Image", "Grayscale"}]];
Export["digits-again.png", ImageAssemble[{ImageResize[#, {64, 64}] & /@ Keys[Take[digits, 10]],
   ImageResize[#, {64, 64}] & /@ draw[Take[places, 10]]}]];
Print["wrote digits-plane.png and digits-again.png"];
