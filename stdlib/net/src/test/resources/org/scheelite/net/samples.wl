(* Nets with data: each is differentiated, evaluated in batches and in both precisions, printed and
   read back by LayerTest. Every layer needs one. Arrays are drawn at random. *)
{LinearLayer[3, "Input" -> 2], {0.3, -0.7}}
{LinearLayer[{2, 2}, "Input" -> {2, 3}], {{0.3, -0.7, 0.1}, {1.2, 0.5, -0.4}}}
{LinearLayer[{}, "Input" -> "Real", "Biases" -> None], 0.8}
{ElementwiseLayer[Ramp], {-0.3, 0.4, 2.}}
{ElementwiseLayer[LogisticSigmoid], {{-0.3, 0.4}, {1.5, -2.}}}
{ElementwiseLayer["GELU"], {-0.3, 0.4, 2.}}
{ElementwiseLayer["SELU"], {-0.3, 0.4, 2.}}
{ElementwiseLayer["ELU"], {-0.3, 0.4, 2.}}
{ElementwiseLayer["Swish"], {-0.3, 0.4, 2.}}
{ElementwiseLayer["HardSwish"], {-0.3, 0.4, 2., -4., 5.}}
{ElementwiseLayer["Mish"], {-0.3, 0.4, 2.}}
{ElementwiseLayer["SoftSign"], {-0.3, 0.4, 2.}}
{ElementwiseLayer["SoftPlus"], {-0.3, 0.4, 2.}}
{ElementwiseLayer["HardTanh"], {-0.3, 0.4, 2.}}
{ElementwiseLayer["HardSigmoid"], {-0.3, 0.4, 2.}}
{ElementwiseLayer[Gamma], {0.3, 1.4, 2.7, -0.4}}
{ElementwiseLayer[LogGamma], {0.3, 1.4, 2.7}}
{ElementwiseLayer[InverseErf], {0.3, -0.6, 0.05}}
{ElementwiseLayer[InverseErfc], {0.3, 1.6, 0.95}}
{ElementwiseLayer[Erfc], {0.3, -0.6, 1.5}}
{ElementwiseLayer[ArcSin], {0.3, -0.6}}
{ElementwiseLayer[ArcCos], {0.3, -0.6}}
{ElementwiseLayer[ArcCot], {0.3, -0.6}}
{ElementwiseLayer[ArcSinh], {0.3, -0.6}}
{ElementwiseLayer[ArcCosh], {1.3, 2.6}}
{ElementwiseLayer[ArcTanh], {0.3, -0.6}}
{ElementwiseLayer[ArcCoth], {1.3, -1.6}}
{ElementwiseLayer[ArcSech], {0.3, 0.6}}
{ElementwiseLayer[ArcCsch], {0.3, -0.6}}
{ElementwiseLayer[Sinh], {0.3, -0.6}}
{ElementwiseLayer[Cosh], {0.3, -0.6}}
{ElementwiseLayer[Sech], {0.3, -0.6}}
{ElementwiseLayer[Gudermannian], {0.3, -0.6}}
{ElementwiseLayer[InverseGudermannian], {0.3, -0.6}}
{ElementwiseLayer[Haversine], {0.3, -0.6}}
{ElementwiseLayer[InverseHaversine], {0.3, 0.6}}
{ElementwiseLayer[CubeRoot], {0.3, -0.6}}
{ElementwiseLayer[If[# > 0, #^2, 0.1 #] &], {-0.3, 0.4, 2.}}
{ElementwiseLayer[Piecewise[{{#^3, # < 0}, {Sqrt[#], # < 1}}, Log[#]] &], {-0.3, 0.4, 2.}}
{ElementwiseLayer[Clip[#, {-1, 1}] Exp[-#^2] &], {-0.3, 0.4, 2.}}
{SoftmaxLayer[], {0.1, 0.7, -0.3}}
{SoftmaxLayer[1], {{0.1, 0.7}, {-0.3, 0.2}, {0.9, 0.4}}}
{ThreadingLayer[Times], {{0.1, 0.7}, {1.3, -0.2}}}
{ThreadingLayer[#A^2 - Sin[#B] &, 1], <|"A" -> {{0.1, 0.7}, {0.2, -0.4}}, "B" -> {1.3, -0.2}|>}
{ThreadingLayer[Divide], {{{1., 2.}, {3., 4.}}, {{0.5}, {1.5}}}}
{SummationLayer[], {{0.1, 0.7}, {-0.3, 0.2}}}
{CatenateLayer[2, InputPorts -> 2], {{{0.1, 0.7}, {0.3, 0.2}}, {{1.}, {2.}}}}
{CatenateLayer[InputPorts -> {{2, 2}, {3}}], {{{0.1, 0.7}, {0.3, 0.2}}, {1., 2., 3.}}}
{FlattenLayer[{{3, 1}}], {{{0.1, 0.7}, {0.3, 0.2}}, {{1., 2.}, {3., 4.}}}}
{FlattenLayer[-1], {{{0.1, 0.7}, {0.3, 0.2}}, {{1., 2.}, {3., 4.}}}}
{ReshapeLayer[{2, Automatic}], {0.1, 0.7, 0.3, 0.2, 1., 2.}}
{ReshapeLayer["ReferenceShape"], <|"Input" -> {0.1, 0.7, 0.3, 0.2}, "ReferenceShape" -> {{1., 2.}, {3., 4.}}|>}
{DropoutLayer[0.3], {0.1, 0.7, 0.3}}
{MeanSquaredLossLayer[], <|"Input" -> {0.1, 0.7}, "Target" -> {0.4, -0.2}|>}
{MeanAbsoluteLossLayer[], <|"Input" -> {{0.1, 0.7}}, "Target" -> {{0.4, -0.2}}|>}
{CrossEntropyLossLayer["Index"], <|"Input" -> {{0.1, 0.9}, {0.6, 0.4}}, "Target" -> {2, 1}|>}
{CrossEntropyLossLayer["Probabilities"], <|"Input" -> {0.2, 0.8}, "Target" -> {0.5, 0.5}|>}
{CrossEntropyLossLayer["Binary"], <|"Input" -> {0.2, 0.8}, "Target" -> {1, 0}|>}
{ContrastiveLossLayer[], <|"Input" -> 0.3, "Target" -> True|>}
{ContrastiveLossLayer[0.7], <|"Input" -> 0.3, "Target" -> False|>}
{NetChain[{3, Tanh, LinearLayer[2], SoftmaxLayer[]}, "Input" -> 2], {0.3, -0.4}}
{NetChain[<|"a" -> 3, "b" -> NetChain[{Ramp, 2}]|>, "Input" -> 2], {0.3, -0.4}}
{NetGraph[{3, Tanh, Plus}, {NetPort["Input"] -> 1 -> 2, {1, 2} -> 3}, "Input" -> 2], {0.3, -0.4}}
{NetGraph[<|"p" -> 2, "q" -> Times|>, {NetPort["x"] -> "p" -> "q", NetPort["y"] -> "q"}, "x" -> 3], <|"x" -> {0.3, -0.4, 1.}, "y" -> {0.5, 2.}|>}
{NetMapOperator[NetChain[{3, Tanh}], "Input" -> {2, 2}], {{0.3, -0.4}, {0.1, 1.2}}}
{NetPairEmbeddingOperator[NetChain[{3, Tanh}], "Input" -> 2], {{0.3, -0.4}, {0.1, 1.2}}}
{NetPairEmbeddingOperator[NetChain[{3, Tanh}], "Input" -> 2, DistanceFunction -> CosineDistance], {{0.3, -0.4}, {0.1, 1.2}}}
