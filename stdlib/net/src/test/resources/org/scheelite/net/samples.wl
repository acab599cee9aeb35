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
{NetGANOperator[{NetChain[{3, Tanh, 2}, "Input" -> 2], NetChain[{3, Tanh, 1, LogisticSigmoid}, "Output" -> "Real"]}], {{0.3, -0.4}, {0.1, 1.2}}}
{NetGANOperator[{NetChain[{3, Tanh}], NetChain[{2, Tanh, LinearLayer[{}]}]}, "Wasserstein", "Latent" -> 2], {{0.3, -0.4, 0.8}, {0.1, 1.2}}}
{NetPairEmbeddingOperator[NetChain[{3, Tanh}], "Input" -> 2], {{0.3, -0.4}, {0.1, 1.2}}}
{NetPairEmbeddingOperator[NetChain[{3, Tanh}], "Input" -> 2, DistanceFunction -> CosineDistance], {{0.3, -0.4}, {0.1, 1.2}}}
{ParametricRampLayer["Input" -> {2, 2}], {{0.3, -0.7}, {-0.2, 1.1}}}
{ParametricRampLayer[{}, "Input" -> {2, 2}], {{0.3, -0.7}, {-0.2, 1.1}}}
{ParametricRampLayer[2;;3, "Input" -> {2, 2, 1}], {{{0.3}, {-0.7}}, {{-0.2}, {-1.1}}}}
{PrependLayer[], <|"Input" -> {{0.3, -0.7}, {-0.2, 1.1}}, "Element" -> {5., 6.}|>}
{AppendLayer[], <|"Input" -> {{0.3, -0.7}, {-0.2, 1.1}}, "Element" -> {5., 6.}|>}
{AppendLayer[], <|"Input" -> {0.3, -0.7}, "Element" -> 5.|>}
{ReplicateLayer[{2, 3}, 2], {0.3, -0.7}}
{ReplicateLayer[2, -1], {{0.3, -0.7}}}
{PaddingLayer[{{1, 2}, {0, 1}}], {{0.3, -0.7}, {-0.2, 1.1}}}
{PaddingLayer[{{1, 2}, {0, 1}}, Padding -> 2.5], {{0.3, -0.7}, {-0.2, 1.1}}}
{PaddingLayer[{{2, 5}, {0, 1}}, Padding -> "Reflected"], {{0.3, -0.7}, {-0.2, 1.1}, {1.3, 0.4}}}
{PaddingLayer[{{1, 2}, {0, 1}}, Padding -> "Fixed"], {{0.3, -0.7}, {-0.2, 1.1}}}
{PartLayer[{2, 1;;All;;2}], {{0.3, -0.7, 0.1}, {-0.2, 1.1, 0.4}}}
{PartLayer[{All, -1;;1;;-1}], {{0.3, -0.7, 0.1}, {-0.2, 1.1, 0.4}}}
{TransposeLayer[{3, 1, 2}], {{{0.3, -0.7, 0.1}, {-0.2, 1.1, 0.4}}}}
{TransposeLayer[{1 <-> 3, 1 <-> 2}], {{{0.3, -0.7, 0.1}, {-0.2, 1.1, 0.4}}}}
{ExtractLayer[], <|"Input" -> {{0.3, -0.7}, {-0.2, 1.1}}, "Position" -> {{1, 1}, {-1, 2}, {1, 1}}|>}
{ExtractLayer[], <|"Input" -> {{0.3, -0.7}, {-0.2, 1.1}}, "Position" -> {{2}, {-2}}|>}
{ExtractLayer["Position" -> "Integer"], <|"Input" -> {{0.3, -0.7}, {-0.2, 1.1}}, "Position" -> 2|>}
{TotalLayer[], {{0.1, 0.7}, {1.3, -0.2}, {0.4, 0.5}}}
{AggregationLayer[Mean], {{0.3, -0.7, 0.1}, {-0.2, 1.1, 0.4}}}
{AggregationLayer[Max, All], {{0.3, -0.7, 0.1}, {-0.2, 1.1, 0.4}}}
{AggregationLayer[Min, 1], {{0.3, -0.7, 0.1}, {-0.2, 1.1, 0.4}}}
{AggregationLayer[Total, {1, 3}], {{{0.3, -0.7, 0.1}, {-0.2, 1.1, 0.4}}}}
{AggregationLayer[Times, 2], {{0.3, -0.7, 0.1}, {-0.2, 1.1, 0.4}}}
{AggregationLayer[Median, 2], {{0.3, -0.7, 0.1}, {-0.2, 1.1, 0.4}}}
{AggregationLayer[Median, 1], {{0.3, -0.7, 0.1}, {-0.2, 1.1, 0.4}}}
{AggregationLayer[Variance, 2], {{0.3, -0.7, 0.1}, {-0.2, 1.1, 0.4}}}
{AggregationLayer[StandardDeviation, All], {{0.3, -0.7, 0.1}, {-0.2, 1.1, 0.4}}}
{AggregationLayer[MeanDeviation, 2], {{0.3, -0.7, 0.1}, {-0.2, 1.1, 0.4}}}
{AggregationLayer[InterquartileRange, 2], {{0.3, -0.7, 0.1, 0.9, 1.3}, {-0.2, 1.1, 0.4, 0.5, 2.1}}}
{DotLayer[], {{{0.3, -0.7}, {-0.2, 1.1}}, {0.5, 2.}, {{0.4}, {1.}}}[[{1, 2}]]}
{DotLayer[{1 <-> 2, None, {2, 1}}], {{{0.3, -0.7}, {-0.2, 1.1}}, {{0.5, 2.}, {1., 0.3}}, {{0.4, 0.1}}}}
{OrderingLayer[], {0.3, -0.7, 0.1}}
{OrderingLayer[-2], {0.3, -0.7, 0.1}}
{EmbeddingLayer[2, 3], 2}
{EmbeddingLayer[2, 3, "Input" -> 3], {2, 1, 2}}
{UnitVectorLayer[3], 2}
{UnitVectorLayer[3, "Input" -> {2, 2}], {{2, 1}, {3, 2}}}
{SequenceLastLayer[], {{0.3, -0.7}, {-0.2, 1.1}}}
{SequenceMostLayer[], {{0.3, -0.7}, {-0.2, 1.1}}}
{SequenceRestLayer[], {{0.3, -0.7}, {-0.2, 1.1}}}
{SequenceReverseLayer[], {{0.3, -0.7}, {-0.2, 1.1}}}
{SequenceIndicesLayer["Maximum" -> 2], {0.3, -0.7, 0.1}}
{NetArrayLayer["Output" -> {2, 3}], {}}
{ConvolutionLayer[2, {2}, "Input" -> {2, 4}], {{0.3, -0.7, 0.2, 0.5}, {-0.2, 1.1, 0.6, -0.4}}}
{ConvolutionLayer[2, 2, "Stride" -> 2, PaddingSize -> {{1, 0}}, "Input" -> {1, 5}], {{0.3, -0.7, 0.2, 0.5, 0.1}}}
{ConvolutionLayer[6, {2, 3}, "Dilation" -> {2, 1}, PaddingSize -> "Same", "Input" -> {1, 4, 4}], {{{0.3, -0.7, 0.2, 0.5}, {-0.2, 1.1, 0.6, -0.4}, {0.1, 0.8, -0.9, 0.4}, {0.7, -0.5, 0.3, 0.2}}}}
{ConvolutionLayer[4, {2, 2}, "ChannelGroups" -> 2, "Biases" -> None, "Input" -> {2, 3, 3}], {{{0.3, -0.7, 0.2}, {0.5, -0.2, 1.1}, {0.6, -0.4, 0.1}}, {{0.8, -0.9, 0.4}, {0.7, -0.5, 0.3}, {0.2, 0.1, -0.6}}}}
{ConvolutionLayer[2, {2, 1}, Interleaving -> True, "Input" -> {3, 2, 2}], {{{0.3, -0.7}, {0.2, 0.5}}, {{-0.2, 1.1}, {0.6, -0.4}}, {{0.1, 0.8}, {-0.9, 0.4}}}}
{ConvolutionLayer[1, {2, 2, 2}, "Input" -> {1, 2, 2, 3}], {{{{0.3, -0.7, 0.2}, {0.5, -0.2, 1.1}}, {{0.6, -0.4, 0.1}, {0.8, -0.9, 0.4}}}}}
{ConvolutionLayer[5, {1, 1}, "Input" -> {2, 1, 2}], {{{0.3, -0.7}}, {{0.2, 0.5}}}}
{DeconvolutionLayer[2, {2}, "Stride" -> 2, "Input" -> {2, 3}], {{0.3, -0.7, 0.2}, {-0.2, 1.1, 0.6}}}
{DeconvolutionLayer[2, {3, 2}, PaddingSize -> {{1, 0}, {0, 1}}, "ChannelGroups" -> 2, "Input" -> {2, 2, 2}], {{{0.3, -0.7}, {0.2, 0.5}}, {{-0.2, 1.1}, {0.6, -0.4}}}}
{DeconvolutionLayer[1, 3, PaddingSize -> "Same", "Stride" -> 2, Interleaving -> True, "Dilation" -> 2, "Input" -> {2, 2, 6}], {{{0.3, -0.7, 0.1, 0.2, 0.9, 0.4}, {0.2, 0.5, 0.1, 0.2, 0.9, 0.4}}, {{-0.2, 1.1, 0.1, 0.2, 0.9, 0.4}, {0.6, -0.4, 0.1, 0.2, 0.9, 0.4}}}}
{PoolingLayer[{2}, 1], {{0.3, -0.7, 0.2, 0.5}, {-0.2, 1.1, 0.6, -0.4}}}
{PoolingLayer[{2, 2}, {1, 2}, PaddingSize -> {1, 0}], {{{0.3, -0.7, 0.2, 0.5}, {-0.2, 1.1, 0.6, -0.4}, {0.1, 0.8, -0.9, 0.4}}}}
{PoolingLayer[2, 2, "Function" -> Mean, PaddingSize -> "Same"], {{{0.3, -0.7, 0.2}, {0.5, -0.2, 1.1}, {0.6, -0.4, 0.1}}}}
{PoolingLayer[{3}, "Function" -> Total, Interleaving -> True, PaddingSize -> 1], {{0.3, -0.7}, {0.2, 0.5}, {-0.2, 1.1}}}
{ResizeLayer[{5}], {{0.3, -0.7, 0.2}, {-0.2, 1.1, 0.6}}}
{ResizeLayer[{3, Scaled[1.5]}, "Scheme" -> "Bin"], {{{0.3, -0.7}, {0.2, 0.5}}}}
{ResizeLayer[{All, Scaled[2]}, Resampling -> "Nearest", Interleaving -> True], {{{0.3, -0.7}, {0.2, 0.5}}}}
{SpatialTransformationLayer[{2, 3}], <|"Input" -> {{{0.3, -0.7, 0.2}, {0.5, -0.2, 1.1}, {0.6, -0.4, 0.1}}}, "Parameters" -> {0.8, 0.1, 0.05, -0.13, 0.9, 0.07}|>}
{SpatialTransformationLayer[{2, 2}], <|"Input" -> {{{0.3, -0.7}, {0.5, -0.2}}, {{0.3, 0.1}, {0.5, 0.2}}}, "Parameters" -> {1.7, 0.1, 0.05, -0.13, 1.9, 0.07}|>}
{ImageAugmentationLayer[{1, 2}, "ReflectionProbabilities" -> {0.5, 0}], {{{0.3, -0.7, 0.2}, {0.5, -0.2, 1.1}, {0.6, -0.4, 0.1}}}}
{BatchNormalizationLayer["Input" -> {2, 3}], {{0.3, -0.7, 0.2}, {0.5, -0.2, 1.1}}}
{BatchNormalizationLayer["Epsilon" -> 0.1, Interleaving -> True, "Momentum" -> 0.5, "Input" -> {2, 3}], {{0.3, -0.7, 0.2}, {0.5, -0.2, 1.1}}}
{NormalizationLayer["Input" -> {2, 3}], {{0.3, -0.7, 0.2}, {0.5, -0.2, 1.1}}}
{NormalizationLayer[2, "Same", "Unbiased" -> True, "Input" -> {2, 3}], {{0.3, -0.7, 0.2}, {0.5, -0.2, 1.1}}}
{NormalizationLayer[1;;2, {1}, Method -> "RMS", "Biases" -> None, "Input" -> {2, 3}], {{0.3, -0.7, 0.2}, {0.5, -0.2, 1.1}}}
{NormalizationLayer[{1, 2}, "Same", "GroupNumber" -> {2, 1}, "Scaling" -> None, "Input" -> {4, 2}], {{0.3, -0.7}, {0.2, 0.5}, {-0.2, 1.1}, {0.9, 0.4}}}
{LocalResponseNormalizationLayer["ChannelWindowSize" -> 1, "Beta" -> 0.7, "Alpha" -> 2], {{{0.3, -0.7}}, {{0.2, 0.5}}, {{-0.2, 1.1}}, {{0.9, 0.4}}}}
{BasicRecurrentLayer[3, "Input" -> {4, 2}], {{0.3, -0.7}, {0.2, 0.5}, {-0.2, 1.1}, {0.9, 0.4}}}
{GatedRecurrentLayer[2, "Input" -> {3, 2}], {{0.3, -0.7}, {0.2, 0.5}, {-0.2, 1.1}}}
{LongShortTermMemoryLayer[2, "Dropout" -> 0.3, "Input" -> {3, 2}], {{0.3, -0.7}, {0.2, 0.5}, {-0.2, 1.1}}}
{NetGraph[{LongShortTermMemoryLayer[2]}, {NetPort["s"] -> NetPort[1, "State"], NetPort["c"] -> NetPort[1, "CellState"], NetPort[1, "CellState"] -> NetPort["last"]}, "Input" -> {3, 2}], <|"Input" -> {{0.3, -0.7}, {0.2, 0.5}, {-0.2, 1.1}}, "s" -> {0.4, -0.3}, "c" -> {0.8, 0.1}|>}
{NetGraph[{GatedRecurrentLayer[2]}, {NetPort["s"] -> NetPort[1, "State"]}, "Input" -> {3, 2}], <|"Input" -> {{0.3, -0.7}, {0.2, 0.5}, {-0.2, 1.1}}, "s" -> {0.4, -0.3}|>}
{AttentionLayer["Dot"], <|"Key" -> {{0.3, -0.7}, {0.2, 0.5}, {-0.2, 1.1}}, "Value" -> {{0.1}, {0.8}, {-0.9}}, "Query" -> {{0.5, 0.4}, {1.2, -0.3}}|>}
{AttentionLayer["Mask" -> "Causal" -> 2, "ScoreRescaling" -> "DimensionSqrt", "Key" -> {3, 2}, "Query" -> {3, 1}], <|"Key" -> {{0.3, -0.7}, {0.2, 0.5}, {-0.2, 1.1}}, "Value" -> {{0.1}, {0.8}, {-0.9}}, "Query" -> {{0.5}, {1.2}, {-0.3}}|>}
{AttentionLayer["Dot", "MultiHead" -> True, "Mask" -> "Causal"], <|"Key" -> {{{0.3, -0.7}, {0.2, 0.5}}, {{-0.2, 1.1}, {0.4, 0.9}}}, "Value" -> {{{0.1}, {0.8}}, {{-0.9}, {0.6}}}, "Query" -> {{{0.5, 0.4}, {0.7, 0.1}}, {{1.2, -0.3}, {0.2, 0.6}}}|>}
{AttentionLayer["Dot"], <|"Key" -> {{{0.3, -0.7}, {0.2, 0.5}}, {{-0.2, 1.1}, {0.4, 0.9}}}, "Value" -> {{{0.1}, {0.8}}, {{-0.9}, {0.6}}}, "Query" -> {0.5, 0.4}|>}
{AttentionLayer[NetGraph[{CatenateLayer[], 3, Tanh, LinearLayer[{}]}, {{NetPort["Input"], NetPort["Query"]} -> 1 -> 2 -> 3 -> 4}], "Key" -> {3, 2}, "Query" -> {2, 1}], <|"Key" -> {{0.3, -0.7}, {0.2, 0.5}, {-0.2, 1.1}}, "Value" -> {{0.1}, {0.8}, {-0.9}}, "Query" -> {{0.5}, {1.2}}|>}
{CTCLossLayer[], <|"Input" -> {{0.3, 0.5, 0.2}, {0.2, 0.2, 0.6}, {0.4, 0.1, 0.5}, {0.7, 0.2, 0.1}}, "Target" -> {1, 1}|>}
{NetNestOperator[NetChain[{2, Tanh}], 3, "Input" -> 2], {0.3, -0.7}}
{NetMapThreadOperator[ThreadingLayer[#A^2 * #B &], <|"A" -> 1, "B" -> 2|>], <|"A" -> {0.3, -0.7}, "B" -> {{0.2, 0.5, 0.1}, {-0.2, 1.1, 0.4}}|>}
{NetMapThreadOperator[NetGraph[{CatenateLayer[], LinearLayer[2], Tanh}, {{NetPort["A"], NetPort["B"]} -> 1 -> 2 -> 3}], <|"A" -> 1|>, "A" -> {3, 2}, "B" -> 1], <|"A" -> {{0.3, -0.7}, {0.2, 0.5}, {-0.2, 1.1}}, "B" -> {0.4}|>}
{NetFoldOperator[NetGraph[{CatenateLayer[], LinearLayer[3], Tanh}, {{NetPort["Input"], NetPort["State"]} -> 1 -> 2 -> 3}], "Input" -> {4, 2}], {{0.3, -0.7}, {0.2, 0.5}, {-0.2, 1.1}, {0.9, 0.4}}}
{NetFoldOperator[NetGraph[{ThreadingLayer[#x + #rate * #y &]}, {1 -> NetPort["y"]}], {"y" -> "y"}, {"rate"}], <|"x" -> {{0.3}, {0.2}, {-0.2}}, "rate" -> {0.5}|>}
{NetGraph[{NetFoldOperator[ThreadingLayer[Tanh[#Input + #State] &]]}, {NetPort["s"] -> NetPort[1, "State"], NetPort[1, "State"] -> NetPort["last"]}], <|"Input" -> {{0.3, -0.7}, {0.2, 0.5}}, "s" -> {0.1, 0.8}|>}
{NetBidirectionalOperator[{GatedRecurrentLayer[2], LongShortTermMemoryLayer[1]}, "Input" -> {3, 2}], {{0.3, -0.7}, {0.2, 0.5}, {-0.2, 1.1}}}
{NetBidirectionalOperator[BasicRecurrentLayer[2], Mean, "Input" -> {3, 2}], {{0.3, -0.7}, {0.2, 0.5}, {-0.2, 1.1}}}
{CompiledLayer[Function[Typed[x, TypeSpecifier["PackedArray"]["Real64", 1]], Sort[x]^2]], {0.3, -0.7, 1.2}}
{CompiledLayer[Function[Typed[x, TypeSpecifier["PackedArray"]["Real64", 1]], TakeLargest[x, 2]^2]], {0.3, -0.7, 1.2}}
{CompiledLayer[Function[Typed[x, "Real64"], Sin[x]], Function[{Typed[x, "Real64"], Typed[d, "Real64"]}, d Cos[x]]], 0.7}
{FunctionLayer[LinearLayer[2][#]^2 &, "Input" -> 3], {0.3, -0.7, 1.2}}
{FunctionLayer[Map[LinearLayer[2], #] &, "Input" -> {2, 3}], {{0.3, -0.7, 1.2}, {0.4, 0.1, -0.5}}}
{FunctionLayer[FoldList[#1 #2 &, Sort[#]] &], {0.3, -0.7, 1.2}}
{FunctionLayer[{Median[#], Det[Outer[Times, #, #] + Partition[Join[#, #, #], 3]]} &], {0.3, -0.7, 1.2}}
{FunctionLayer[Inverse], {{0.3, -0.7}, {1.2, 0.4}}}
{FunctionLayer[MapThread[#1^2 + #2 &, {#a, #b}] &], <|"a" -> {0.3, -0.7}, "b" -> {{1.2, 0.1}, {0.4, 0.8}}|>}
{FunctionLayer[Sqrt[Total[#^2]] * Reverse[#] - Mean[#] &], {0.3, -0.7, 1.2}}
{FunctionLayer[#a . #b + Map[Total[#] &, #b] &], <|"a" -> {{0.3, 0.7}, {1.2, -0.4}}, "b" -> {{0.5, 0.1}, {-0.2, 0.8}}|>}
{FunctionLayer[# . NetArray[<|"Name" -> "w", "Dimensions" -> {2, 3}|>] &], {0.3, -0.7}}
