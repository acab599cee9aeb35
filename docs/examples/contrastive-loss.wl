#!/usr/bin/env -S scheelite
(* Metric learning on a spiral.

   Points lie along a thick spiral; each has its phase as a key. A perceptron learns a map from the
   plane to one number that keeps points close whose phases differ by less than Pi and drives all
   others at least 0.5 apart. The last picture colours the plane by the learned number.

   ./scheelite docs/examples/contrastive-loss.wl [seconds]        trains for 20 seconds by default *)

seconds = If[Length[$ScriptCommandLine] > 1, ToExpression[$ScriptCommandLine[[2]]], 20];
SeedRandom[1];

points = Table[r -> AngleVector[{r + RandomReal[5.5], r + RandomReal[0.1]}]/15, {r, 0, 6 Pi, .002}];
Print["points: ", Length[points]];
Export["spiral-points.png", Graphics[Point[Values@points], Frame -> True]];

mlp = NetChain[{200, Ramp, 100, Ramp, 20, Tanh, 1}, "Input" -> 2];
lossNet = NetPairEmbeddingOperator[mlp];

sampler[n_] := Block[{a, b},
   a = RandomSample[points, n]; b = RandomSample[points, n];
   Thread[Transpose[Values /@ {a, b}] -> Thread[Abs[Keys[a] - Keys[b]] > Pi]]];

results = NetTrain[lossNet, sampler[#BatchSize] &, All,
   LossFunction -> ContrastiveLossLayer[], BatchSize -> 512, TimeGoal -> seconds];
losses = results["BatchLossList"];
Print["batches: ", results["TotalBatches"], ", batches per second: ", Round[results["MeanBatchesPerSecond"]]];
Print["loss of the first batch: ", First[losses], ", of the last 100: ", Mean[Take[losses, -Min[100, Length[losses]]]]];

trained = results["TrainedNet"];
trainedMlp = NetExtract[trained, "Net"];

picture = ArrayPlot[Flatten /@ trainedMlp /@ CoordinateBoundsArray[1.3*{{-1, 1}, {-1, 1}}, .05], ColorFunction -> Hue];
Export["spiral-embedding.png", picture];
Print["wrote spiral-points.png and spiral-embedding.png"];
picture
