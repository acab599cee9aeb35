#!/usr/bin/env -S scheelite
(* Classifying texts with a recurrent net.

   Short remarks are made of words for and against something. A net reads each as a sequence of
   characters, of any length, and learns to tell praise from blame. Lengths differ within a batch.

   ./scheelite docs/examples/sentiment.wl [rounds]        trains for 8 rounds by default *)

rounds = If[Length[$ScriptCommandLine] > 1, ToExpression[$ScriptCommandLine[[2]]], 8];
SeedRandom[1];

good = {"good", "fine", "lovely", "great", "bright", "charming"};
bad = {"bad", "dull", "awful", "poor", "boring", "weak"};
things = {"film", "book", "song", "play", "story", "picture"};
remark[words_] := RandomChoice[{
    "a " <> RandomChoice[words] <> " " <> RandomChoice[things],
    "this " <> RandomChoice[things] <> " is " <> RandomChoice[words],
    "what a " <> RandomChoice[words] <> " and " <> RandomChoice[words] <> " " <> RandomChoice[things],
    "i found the " <> RandomChoice[things] <> " " <> RandomChoice[words]}];
data = RandomSample[Join[Table[remark[good] -> "praise", {400}], Table[remark[bad] -> "blame", {400}]]];
Print["remarks: ", Length[data], ", characters: ", MinMax[StringLength /@ Keys[data]]];

net = NetChain[{EmbeddingLayer[12], LongShortTermMemoryLayer[24], SequenceLastLayer[], DropoutLayer[0.2], 2, SoftmaxLayer[]},
   "Input" -> NetEncoder[{"Characters", Automatic, "IgnoreCase" -> True}],
   "Output" -> NetDecoder[{"Class", {"blame", "praise"}}]];

results = NetTrain[net, Take[data, 640], All, ValidationSet -> Take[data, -160], BatchSize -> 32,
   MaxTrainingRounds -> rounds, LearningRate -> 0.01, RandomSeeding -> 1];
trained = results["TrainedNet"];
test = Take[data, -160];
Print["loss by round: ", NumberForm[#, 3] & /@ results["RoundLossList"]];
Print["right of ", Length[test], " new remarks: ", Count[MapThread[SameQ, {trained[Keys[test]], Values[test]}], True]];
Print["a charming little film: ", trained["a charming little film", "Probabilities"]];
picture = ListLinePlot[results["RoundLossList"], Frame -> True, FrameLabel -> {"round", "loss"}];
Export["sentiment-loss.png", picture];
picture
