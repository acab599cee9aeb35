#!/usr/bin/env -S scheelite
(* Two nets against each other.

   The generator turns random numbers into points of the plane. The discriminator tries to tell them
   from points of a ring; the generator learns to deceive it and so to draw the ring, which it never
   sees itself.

   ./scheelite docs/examples/gan.wl [rounds]        trains for 6000 rounds by default *)

rounds = If[Length[$ScriptCommandLine] > 1, ToExpression[$ScriptCommandLine[[2]]], 6000];
SeedRandom[1];

generator = NetChain[{64, Ramp, 64, Ramp, 2}, "Input" -> 4];
discriminator = NetChain[{64, Ramp, 64, Ramp, 1, LogisticSigmoid}, "Input" -> 2, "Output" -> "Real"];
gan = NetGANOperator[{generator, discriminator}];

latent[n_] := RandomVariate[NormalDistribution[], {n, 4}];
ring[n_] := Table[AngleVector[{1 + RandomReal[.1], RandomReal[2 Pi]}], n];
batch[n_] := <|"Sample" -> ring[n], "Latent" -> latent[n]|>;

trained = NetTrain[gan, batch[#BatchSize] &, BatchSize -> 64, TrainingUpdateSchedule -> {"Discriminator", "Generator"},
   Method -> {"ADAM", "Beta1" -> 0.5, "LearningRate" -> 0.0005}, MaxTrainingRounds -> rounds, RandomSeeding -> 1];

(* The mean distance from the middle is 1.05 on the ring; all directions should occur. *)
drawn = NetExtract[trained, "Generator"][latent[1000]];
radii = Map[Norm, drawn];
near = Count[radii, r_ /; 0.9 < r < 1.2]/Length[radii];
sectors = Length[Union[Map[Floor[ArcTan @@ # / (Pi/6)] &, drawn]]];
Print["distance from the middle: ", Round[Mean[radii], 0.001], ", deviation ", Round[StandardDeviation[radii], 0.001]];
Print["near the ring: ", Round[100. near], " %, sectors of twelve reached: ", sectors];

untrained = NetExtract[NetInitialize[gan, RandomSeeding -> 1], "Generator"][latent[1000]];
picture = ListPlot[{ring[1000], untrained, drawn}, AspectRatio -> 1, PlotRange -> {{-1.5, 1.5}, {-1.5, 1.5}}, Frame -> True,
   PlotStyle -> {GrayLevel[0.75], RGBColor[0.3, 0.5, 0.9], RGBColor[0.8, 0.2, 0.1]}, PlotLegends -> {"the ring", "before", "after"}];
Export["gan.png", picture];
Print["wrote gan.png"];
picture
