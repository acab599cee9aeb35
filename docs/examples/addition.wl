#!/usr/bin/env -S scheelite
(* Adding numbers that are written as text.

   One net reads "17+85" and hands its state on to a second one, which writes "102", character by
   character. Both lengths differ from example to example.

   ./scheelite docs/examples/addition.wl [rounds]        trains for 20 rounds by default *)

rounds = If[Length[$ScriptCommandLine] > 1, ToExpression[$ScriptCommandLine[[2]]], 20];
SeedRandom[1];

inE = NetEncoder[{"Characters", {DigitCharacter, "+"}}];
outE = NetEncoder[{"Characters", {DigitCharacter, {StartOfString, EndOfString} -> Automatic}}];
encoder = NetChain[{UnitVectorLayer[], GatedRecurrentLayer[100], SequenceLastLayer[]}];
decoder = NetGraph[<|"most" -> SequenceMostLayer[], "uv" -> UnitVectorLayer[11], "gru" -> GatedRecurrentLayer[100],
    "out" -> NetMapOperator[LinearLayer[11]], "sm" -> SoftmaxLayer[]|>,
   {NetPort["Input"] -> "most" -> "uv" -> "gru" -> "out" -> "sm", NetPort["State"] -> NetPort["gru", "State"]}];
train = NetGraph[<|"e" -> encoder, "d" -> decoder, "rest" -> SequenceRestLayer[], "loss" -> CrossEntropyLossLayer["Index"]|>,
   {NetPort["Input"] -> "e" -> NetPort["d", "State"], NetPort["Target"] -> NetPort["d", "Input"],
    "d" -> NetPort["loss", "Input"], NetPort["Target"] -> "rest" -> NetPort["loss", "Target"]}, "Input" -> inE, "Target" -> outE];

pairs = RandomSample[Flatten[Table[StringRiffle[{i, j}, "+"] -> ToString[i + j], {i, 0, 99}, {j, 0, 99}]]];
{known, new} = TakeDrop[pairs, 9000];
results = NetTrain[train, <|"Input" -> Keys[known], "Target" -> Values[known]|>, All, BatchSize -> 128,
   MaxTrainingRounds -> rounds, LearningRate -> 0.004, RandomSeeding -> 1];
trained = results["TrainedNet"];
Print["loss by round: ", NumberForm[#, 3] & /@ results["RoundLossList"]];

(* Writing: the state of the reader first, then one character after the other. *)
codes = NetExtract[trained, "e"][inE /@ Keys[new]];
writer = NetExtract[trained, "d"];
written = ConstantArray[{11}, Length[new]]; (* the mark of the beginning, which is that of the end, too *)
Do[next = Map[First[Ordering[Last[#], -1]] &, writer[<|"Input" -> Map[Append[#, 1] &, written], "State" -> codes|>]];
   written = MapThread[Append, {written, next}], {4}];
answers = Map[StringJoin[ToString /@ (TakeWhile[Rest[#], # < 11 &] - 1)] &, written];
Print["right of ", Length[new], " new sums: ", Count[MapThread[SameQ, {answers, Values[new]}], True]];
Print["for example: ", Take[Thread[Keys[new] -> answers], 5]];
picture = ListLinePlot[results["RoundLossList"], Frame -> True, FrameLabel -> {"round", "loss"}];
Export["addition-loss.png", picture];
picture
