(* Nets and the types of their inputs. "Varying" stands for lengths of one kind, "Other" for lengths of
   another kind. #1 are options for the types of ports. Lines with "single" are nets that have no
   single shape for all lengths, so that examples go one after the other. *)

{ElementwiseLayer[Tanh, ##] &, <|"Input" -> {"Varying"}|>}
{ElementwiseLayer[Log[#] &, ##] &, <|"Input" -> {"Varying", 2}|>}
{ParametricRampLayer[{}, ##] &, <|"Input" -> {"Varying"}|>}
{ParametricRampLayer[2, ##] &, <|"Input" -> {"Varying", 2}|>}
{SoftmaxLayer[##] &, <|"Input" -> {"Varying"}|>}
{SoftmaxLayer[1, ##] &, <|"Input" -> {"Varying", 2}|>}
{SoftmaxLayer[2, ##] &, <|"Input" -> {"Varying", 2}|>}
{SummationLayer[##] &, <|"Input" -> {"Varying", 2}|>}
{AggregationLayer[Mean, 1, ##] &, <|"Input" -> {"Varying"}|>}
{AggregationLayer[Total, 1, ##] &, <|"Input" -> {"Varying", 2}|>}
{AggregationLayer[Max, 1, ##] &, <|"Input" -> {"Varying", 2}|>}
{AggregationLayer[Min, All, ##] &, <|"Input" -> {"Varying", 2}|>}
{AggregationLayer[Times, 1, ##] &, <|"Input" -> {"Varying", 2}|>}
{AggregationLayer[Variance, 1, ##] &, <|"Input" -> {"Varying", 2}|>}
{AggregationLayer[StandardDeviation, 1, ##] &, <|"Input" -> {"Varying", 2}|>}
{AggregationLayer[Median, 1, ##] &, <|"Input" -> {"Varying", 2}|>}
{AggregationLayer[MeanDeviation, 1, ##] &, <|"Input" -> {"Varying", 2}|>}
{AggregationLayer[InterquartileRange, 1, ##] &, <|"Input" -> {"Varying"}|>}
{AggregationLayer[Mean, ##] &, <|"Input" -> {"Varying", 2}|>}
{AggregationLayer[Mean, ##] &, <|"Input" -> {2, "Varying"}|>}
{OrderingLayer[##] &, <|"Input" -> {"Varying"}|>}
{OrderingLayer[2, ##] &, <|"Input" -> {"Varying"}|>}
{OrderingLayer[-2, ##] &, <|"Input" -> {"Varying"}|>}
{SequenceLastLayer[##] &, <|"Input" -> {"Varying", 2}|>}
{SequenceMostLayer[##] &, <|"Input" -> {"Varying", 2}|>}
{SequenceRestLayer[##] &, <|"Input" -> {"Varying"}|>}
{SequenceReverseLayer[##] &, <|"Input" -> {"Varying", 2}|>}
{SequenceIndicesLayer["Maximum" -> 3, ##] &, <|"Input" -> {"Varying", 2}|>}
{PartLayer[1, ##] &, <|"Input" -> {"Varying", 2}|>}
{PartLayer[-1, ##] &, <|"Input" -> {"Varying", 2}|>}
{PartLayer[2 ;; -1, ##] &, <|"Input" -> {"Varying", 2}|>}
{PartLayer[1 ;; -2, ##] &, <|"Input" -> {"Varying"}|>}
{PartLayer[-2 ;; -1, ##] &, <|"Input" -> {"Varying", 2}|>}
{PartLayer[1 ;; -1 ;; 2, ##] &, <|"Input" -> {"Varying", 2}|>}
{PartLayer[{All, 2}, ##] &, <|"Input" -> {"Varying", 2}|>}
{PaddingLayer[{{1, 2}}, ##] &, <|"Input" -> {"Varying"}|>}
{PaddingLayer[{{1, 2}}, Padding -> "Fixed", ##] &, <|"Input" -> {"Varying"}|>}
{PaddingLayer[{{1, 1}, {0, 1}}, Padding -> "Reflected", ##] &, <|"Input" -> {"Varying", 2}|>}
{ReplicateLayer[2, ##] &, <|"Input" -> {"Varying", 2}|>}
{ReplicateLayer[2, 2, ##] &, <|"Input" -> {"Varying", 2}|>}
{FlattenLayer[-1, ##] &, <|"Input" -> {"Varying", 2, 3}|>}
{FlattenLayer[##] &, <|"Input" -> {"Varying", 2}|>, "single"}
{ReshapeLayer[{Inherited, 3, 2}, ##] &, <|"Input" -> {"Varying", 2, 3}|>}
{ReshapeLayer[{Inherited, Automatic}, ##] &, <|"Input" -> {"Varying", 2, 3}|>}
{TransposeLayer[##] &, <|"Input" -> {"Varying", 2}|>}
{TransposeLayer[{3, 1, 2}, ##] &, <|"Input" -> {"Varying", 2, 3}|>}
{NormalizationLayer[2, "Same", ##] &, <|"Input" -> {"Varying", 3}|>}
{NormalizationLayer[1, ##] &, <|"Input" -> {"Varying", 3}|>}
{NormalizationLayer[{1, 2}, ##] &, <|"Input" -> {"Varying", 2, 2}|>}
{NormalizationLayer[1, Method -> "RMS", ##] &, <|"Input" -> {"Varying", 3}|>}
{BatchNormalizationLayer[Interleaving -> True, ##] &, <|"Input" -> {"Varying", 3}|>}
{DropoutLayer[##] &, <|"Input" -> {"Varying", 3}|>}
{ConvolutionLayer[3, {2}, Interleaving -> True, ##] &, <|"Input" -> {"Varying", 2}|>}
{ConvolutionLayer[3, {3}, PaddingSize -> "Same", Interleaving -> True, ##] &, <|"Input" -> {"Varying", 2}|>}
{ConvolutionLayer[3, {2}, "Stride" -> 2, ##] &, <|"Input" -> {2, "Varying"}|>}
{NetChain[{ConvolutionLayer[3, {2}, PaddingSize -> 1, Interleaving -> True], Tanh, ConvolutionLayer[2, {2}, PaddingSize -> "Same", Interleaving -> True]}, ##] &, <|"Input" -> {"Varying", 2}|>}
{ConvolutionLayer[3, {3}, PaddingSize -> "Same", "Stride" -> 2, ##] &, <|"Input" -> {2, "Varying"}|>, "single"}
{ConvolutionLayer[3, {2}, "Dilation" -> 2, PaddingSize -> 1, ##] &, <|"Input" -> {2, "Varying"}|>}
{PoolingLayer[{3}, 2, PaddingSize -> "Same", ##] &, <|"Input" -> {2, "Varying"}|>, "single"}
{DeconvolutionLayer[3, {3}, "Stride" -> 2, PaddingSize -> "Same", ##] &, <|"Input" -> {2, "Varying"}|>}
{DeconvolutionLayer[3, {2}, Interleaving -> True, ##] &, <|"Input" -> {"Varying", 2}|>}
{PoolingLayer[{2}, 1, Interleaving -> True, ##] &, <|"Input" -> {"Varying", 2}|>}
{PoolingLayer[{2}, 2, "Function" -> Mean, ##] &, <|"Input" -> {2, "Varying"}|>}
{PoolingLayer[{2}, 1, "Function" -> Total, PaddingSize -> 1, ##] &, <|"Input" -> {2, "Varying"}|>}
{LongShortTermMemoryLayer[3, ##] &, <|"Input" -> {"Varying", 2}|>}
{GatedRecurrentLayer[3, ##] &, <|"Input" -> {"Varying", 2}|>}
{BasicRecurrentLayer[3, ##] &, <|"Input" -> {"Varying", 2}|>}
{NetChain[{SequenceReverseLayer[], GatedRecurrentLayer[3], SequenceReverseLayer[], SequenceMostLayer[]}, ##] &, <|"Input" -> {"Varying", 2}|>}
{NetGraph[<|"l" -> LongShortTermMemoryLayer[3]|>, {NetPort["l", "CellState"] -> NetPort["c"], NetPort["l", "Output"] -> None}, ##] &, <|"Input" -> {"Varying", 2}|>}
{NetGraph[<|"e" -> GatedRecurrentLayer[3], "d" -> GatedRecurrentLayer[3]|>, {NetPort["Input"] -> "e", NetPort["e", "State"] -> NetPort["d", "State"], NetPort["Target"] -> "d", NetPort["e", "Output"] -> None}, ##] &, <|"Input" -> {"Varying", 2}, "Target" -> {"Other", 2}|>}
{NetMapOperator[LinearLayer[3], ##] &, <|"Input" -> {"Varying", 2}|>}
{NetMapOperator[NetChain[{4, Tanh, SoftmaxLayer[]}], ##] &, <|"Input" -> {"Varying", 2}|>}
{NetMapOperator[NetChain[{SequenceReverseLayer[], AggregationLayer[Mean, 1]}], ##] &, <|"Input" -> {2, "Varying"}|>}
{NetChain[{NetMapOperator[SoftmaxLayer[]], AggregationLayer[Mean, 1]}, ##] &, <|"Input" -> {"Varying", 2}|>}
{EmbeddingLayer[2, 5, ##] &, <|"Input" -> {"Varying", Restricted["Integer", 5]}|>}
{UnitVectorLayer[5, ##] &, <|"Input" -> {"Varying", Restricted["Integer", 5]}|>}
{NetChain[{EmbeddingLayer[2, 5], LongShortTermMemoryLayer[3], SequenceLastLayer[], 2, SoftmaxLayer[]}, ##] &, <|"Input" -> {"Varying", Restricted["Integer", 5]}|>}
{MeanSquaredLossLayer[##] &, <|"Input" -> {"Varying", 2}, "Target" -> {"Varying", 2}|>}
{MeanAbsoluteLossLayer[##] &, <|"Input" -> {"Varying"}, "Target" -> {"Varying"}|>}
{CrossEntropyLossLayer["Index", ##] &, <|"Input" -> {"Varying", 5}, "Target" -> {"Varying", Restricted["Integer", 5]}|>}
{CrossEntropyLossLayer["Probabilities", ##] &, <|"Input" -> {"Varying", 3}, "Target" -> {"Varying", 3}|>}
{CrossEntropyLossLayer["Binary", ##] &, <|"Input" -> {"Varying"}, "Target" -> {"Varying"}|>}
{CTCLossLayer[##] &, <|"Input" -> {"Long", 6}, "Target" -> {"Other", Restricted["Integer", 5]}|>}
{ThreadingLayer[#Input1 * #Input2 &, ##] &, <|"Input1" -> {"Varying", 2}, "Input2" -> {"Varying", 2}|>}
{ThreadingLayer[#Input1 + #Input2 &, -1, ##] &, <|"Input1" -> {"Varying", 2}, "Input2" -> {"Varying"}|>}
{ThreadingLayer[#Input1 + #Input2 &, 1, ##] &, <|"Input1" -> {"Varying", 2}, "Input2" -> {2}|>}
{TotalLayer[InputPorts -> {"a", "b"}, ##] &, <|"a" -> {"Varying"}, "b" -> {"Varying"}|>}
{CatenateLayer[2, InputPorts -> {"a", "b"}, ##] &, <|"a" -> {"Varying", 2}, "b" -> {"Varying", 3}|>}
{CatenateLayer[1, InputPorts -> {"a", "b"}, ##] &, <|"a" -> {"Varying", 2}, "b" -> {3}|>}
{DotLayer[InputPorts -> {"a", "b"}, ##] &, <|"a" -> {2, "Varying"}, "b" -> {"Varying", 3}|>}
{DotLayer[{None, 1 <-> 2}, InputPorts -> {"a", "b"}, ##] &, <|"a" -> {"Varying", 2}, "b" -> {"Other", 2}|>, "single"}
{AppendLayer[##] &, <|"Input" -> {"Varying", 2}, "Element" -> {2}|>}
{PrependLayer[##] &, <|"Input" -> {"Varying"}, "Element" -> {}|>}
{ExtractLayer[##] &, <|"Input" -> {"Varying", 2}, "Position" -> {1, Restricted["Integer", 2]}|>}
{AttentionLayer["Dot", ##] &, <|"Key" -> {"Varying", 2}, "Value" -> {"Varying", 3}, "Query" -> {2}|>}
{AttentionLayer["Dot", ##] &, <|"Key" -> {"Varying", 2}, "Value" -> {"Varying", 3}, "Query" -> {"Other", 2}|>}
{AttentionLayer["Bilinear", ##] &, <|"Key" -> {"Varying", 2}, "Value" -> {"Varying", 3}, "Query" -> {"Other", 4}|>}
{AttentionLayer["Dot", "Mask" -> "Causal", ##] &, <|"Key" -> {"Varying", 2}, "Value" -> {"Varying", 3}, "Query" -> {"Varying", 2}|>}
{AttentionLayer["Dot", "MultiHead" -> True, "ScoreRescaling" -> "DimensionSqrt", ##] &, <|"Key" -> {"Varying", 2, 2}, "Value" -> {"Varying", 2, 3}, "Query" -> {"Other", 2, 2}|>}
{AttentionLayer[NetGraph[{CatenateLayer[], LinearLayer[{}]}, {{NetPort["Input"], NetPort["Query"]} -> 1 -> 2}], ##] &, <|"Key" -> {"Varying", 2}, "Value" -> {"Varying", 3}, "Query" -> {"Other", 2}|>}
{NetGraph[<|"k" -> NetMapOperator[LinearLayer[3]], "a" -> AttentionLayer["Dot"], "n" -> NormalizationLayer[2, "Same"]|>, {NetPort["Input"] -> "k" -> {NetPort["a", "Key"], NetPort["a", "Value"], NetPort["a", "Query"]}, "a" -> "n"}, ##] &, <|"Input" -> {"Varying", 2}|>}
{NetGraph[<|"most" -> SequenceMostLayer[], "rest" -> SequenceRestLayer[], "gru" -> GatedRecurrentLayer[2], "loss" -> MeanSquaredLossLayer[]|>, {NetPort["Input"] -> "most" -> "gru" -> NetPort["loss", "Input"], NetPort["Input"] -> "rest" -> NetPort["loss", "Target"]}, ##] &, <|"Input" -> {"Varying", 2}|>}
{NetGraph[<|"more" -> PaddingLayer[{{1, 0}}], "sum" -> ThreadingLayer[#a + #b &]|>, {NetPort["x"] -> "more" -> NetPort["sum", "a"], NetPort["y"] -> NetPort["sum", "b"]}, ##] &, <|"x" -> {"Varying"}, "y" -> {"More"}|>}
{NetNestOperator[SequenceMostLayer[], 1, ##] &, <|"Input" -> {"Varying", 2}|>}
{NetNestOperator[NetMapOperator[NetChain[{2, Tanh}]], 3, ##] &, <|"Input" -> {"Varying", 2}|>}
{NetMapThreadOperator[ThreadingLayer[#a * #b &], ##] &, <|"a" -> {"Varying"}, "b" -> {"Varying"}|>}
{NetMapThreadOperator[ThreadingLayer[#a * #b &], <|"a" -> 1|>, ##] &, <|"a" -> {"Varying", 2}, "b" -> {2}|>}
{NetMapThreadOperator[ThreadingLayer[#a * #b &], <|"a" -> 1, "b" -> 2|>, ##] &, <|"a" -> {"Varying"}, "b" -> {"Varying", 2}|>}
{NetFoldOperator[NetGraph[{CatenateLayer[], LinearLayer[3], Tanh}, {{NetPort["Input"], NetPort["State"]} -> 1 -> 2 -> 3}], ##] &, <|"Input" -> {"Varying", 2}|>}
{NetGraph[{NetFoldOperator[ThreadingLayer[Tanh[#Input + #State] &]]}, {NetPort["s"] -> NetPort[1, "State"], NetPort[1, "State"] -> NetPort["last"], NetPort[1, "Output"] -> None}, ##] &, <|"Input" -> {"Varying", 2}, "s" -> {2}|>}
{NetBidirectionalOperator[{GatedRecurrentLayer[2], LongShortTermMemoryLayer[1]}, ##] &, <|"Input" -> {"Varying", 2}|>}
{NetChain[{NetBidirectionalOperator[BasicRecurrentLayer[2], Total], SequenceLastLayer[]}, ##] &, <|"Input" -> {"Varying", 2}|>}
