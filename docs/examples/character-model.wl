#!/usr/bin/env -S scheelite
(* A language model of characters.

   A net with two gated recurrent layers sees some characters of a text and learns which one comes
   next. Afterwards it writes: a state object remembers what it has written, and each character is
   drawn from what the net thinks possible.

   ./scheelite docs/examples/character-model.wl [rounds]        trains for 12 rounds by default *)

rounds = If[Length[$ScriptCommandLine] > 1, ToExpression[$ScriptCommandLine[[2]]], 12];
SeedRandom[1];

(* Edward Lear, The Owl and the Pussy-Cat, 1871 *)
text = StringJoin[Riffle[{
    "the owl and the pussycat went to sea in a beautiful pea green boat,",
    "they took some honey, and plenty of money, wrapped up in a five pound note.",
    "the owl looked up to the stars above, and sang to a small guitar,",
    "o lovely pussy, o pussy my love, what a beautiful pussy you are, you are, you are,",
    "what a beautiful pussy you are.",
    "pussy said to the owl, you elegant fowl, how charmingly sweet you sing,",
    "o let us be married, too long we have tarried, but what shall we do for a ring?",
    "they sailed away, for a year and a day, to the land where the bong tree grows,",
    "and there in a wood a piggy wig stood, with a ring at the end of his nose."}, " "]];
chars = Union[Characters[text]];
Print["characters: ", StringLength[text], ", different: ", Length[chars]];

sample[n_] := Table[With[{p = RandomInteger[{1, StringLength[text] - 17}]},
    StringTake[text, {p, p + 15}] -> StringTake[text, {p + 16}]], {n}];
net = NetChain[{UnitVectorLayer[], GatedRecurrentLayer[64], GatedRecurrentLayer[64], SequenceLastLayer[], LinearLayer[], SoftmaxLayer[]},
   "Input" -> NetEncoder[{"Characters", chars}], "Output" -> NetDecoder[{"Class", chars}]];
results = NetTrain[net, {sample[#BatchSize] &, "RoundLength" -> 3200}, All, BatchSize -> 64,
   MaxTrainingRounds -> rounds, LearningRate -> 0.005, RandomSeeding -> 1];
Print["loss by round: ", NumberForm[#, 3] & /@ results["RoundLossList"]];

writer = NetStateObject[results["TrainedNet"]];
writer["the owl and the pussyca"];
written = StringJoin[NestList[writer[#, "RandomSample" -> 0.4] &, "t", 120]];
Print[written];
letters[s_] := Select[StringSplit[s, Except[LetterCharacter]], StringLength[#] > 2 &];
Print["words of the poem among those written: ", Count[letters[written], Alternatives @@ letters[text]], " of ", Length[letters[written]]];
picture = ListLinePlot[results["BatchLossList"], Frame -> True, FrameLabel -> {"batch", "loss"}];
Export["character-model-loss.png", picture];
picture
