package org.scheelite.docs;

import java.util.List;

/// Programs as people write them, for runs side by side.
final class ParallelPrograms {

  /// Each is run in a session of its own.
  static final List<String> ALL =
      List.of(
          "fib[0] = 0; fib[1] = 1; fib[n_] := fib[n] = fib[n - 1] + fib[n - 2]; fib[60]",
          "SeedRandom[7]; Total[RandomReal[1, 5000]]",
          "Total[Table[Mod[i^3, 11], {i, 2000}]]",
          "a = <||>; Do[a[Mod[i, 17]] = i, {i, 2000}]; a",
          "Fold[#1 * 31 + #2 &, 7, ToCharacterCode[\"the quick brown fox\"]]",
          "Sort[StringJoin /@ Tuples[{\"a\", \"b\", \"c\"}, 4]]",
          "{3, 1, 4, 1, 5, 9, 2, 6} //. {x___, u_, v_, y___} /; u > v :> {x, v, u, y}",
          "Unprotect[Plus]; Plus[1, 1] = 3; 1 + 1",
          "1 + 1",
          "f[x_] := Module[{y = x}, y^2 /; y > 3]; Options[g] = {a -> 1};"
              + " g[OptionsPattern[]] := OptionValue[a]; {f /@ Range[6], g[a -> 2], g[b -> 3]}",
          "Format[p[x_]] := {x}; ToString[{p[1], NumberForm[2.5, {4, 2}], TeXForm[x^2/y]}]",
          "BeginPackage[\"pkg`\"]; EndPackage[]; {$ContextPath, Unique[x], Module[{v}, v]}",
          "Enclose[ConfirmBy[Plus @@ Range[100], OddQ], \"Expression\"]",
          "SetAttributes[h, {Flat, Orderless}]; ReplaceList[h[a, b, c], h[x_, y_] :> {x, y}]",
          "ToString[Trace[1 + 2 3]]; Sort[Hash /@ {\"a\", b, 1.5}] === Sort[Hash /@ {\"a\", b, 1.5}]",
          "TimeConstrained[While[True], 0.02, late]",
          "r[n_] := 1 + r[n + 1]; r[0]",
          "Expand[1]; N[Pi, 60]",
          "Do[1/0, {5}]; x",
          "x = RandomInteger[{3, 3}]; x",
          "net = NetInitialize[NetChain[{20, Tanh, 3, SoftmaxLayer[]}, \"Input\" -> 4]];"
              + " net[{{1, 2, 3, 4}, {4, 3, 2, 1}}]",
          "SeedRandom[3]; data = Table[{i/40.} -> {Sin[i/7.]}, {i, 40}];"
              + " NetTrain[NetChain[{8, Tanh, 1}, \"Input\" -> 1], data, MaxTrainingRounds -> 5][{0.5}]",
          "f = Compile[{{x, _Real}}, Module[{s = 0.}, Do[s += Sin[x i], {i, 2000}]; s]]; f[0.3]",
          "Nest[3.9 # (1 - #) &, 0.3, 20000]",
          "s = 0; Do[s = Mod[s * 31 + i, 1000003], {i, 30000}]; s",
          "c[1] = 1; c[n_] := c[n] = 1 + c[If[EvenQ[n], n/2, 3 n + 1]]; MaximalBy[Range[500], c]",
          "Counts[StringCases[StringRepeat[\"ab1 cd22 ab1 x \", 60],"
              + " RegularExpression[\"[a-z]+\\\\d+\"]]]",
          "StringReplace[\"the cat sat on the mat\", WordBoundary ~~ x_ ~~ y : LetterCharacter ... :>"
              + " ToUpperCase[x] <> StringReverse[y]]",
          "{Mod[3^4000, 10^30], PowerMod[7, 10^40, 10^12 + 39], Total[IntegerDigits[900!]]}",
          "{FactorInteger[10^18 + 9], NextPrime[10^15], PrimePi[5000]}",
          "SeedRandom[5]; {Mean[RandomVariate[NormalDistribution[], 500]],"
              + " RandomSample[Range[20], 5], RandomChoice[{1, 2, 3} -> {a, b, c}, 10]}",
          "BlockRandom[SeedRandom[9]; RandomInteger[100, 20]]",
          "SeedRandom[11]; walk = Accumulate[RandomChoice[{-1, 1}, 3000]]; {Max[walk], Counts[Sign[walk]]}",
          "Merge[Table[<|Mod[i, 5] -> i, Mod[i, 3] -> i^2|>, {i, 200}], Total]",
          "Query[GroupBy[Key[\"k\"]], Total, \"v\"][Table[<|\"k\" -> Mod[i, 4], \"v\" -> i|>, {i, 300}]]",
          "JoinAcross[Table[<|\"a\" -> i, \"b\" -> i^2|>, {i, 20}],"
              + " Table[<|\"a\" -> 2 i, \"c\" -> i|>, {i, 20}], \"a\"]",
          "ImportString[ExportString[Table[{i, i/2., \"s\" <> ToString[i]}, {i, 50}], \"CSV\"], \"CSV\"]",
          "ImportString[ExportString[<|\"a\" -> {1, 2.5, \"x\", True, Null}|>, \"RawJSON\"], \"RawJSON\"]",
          "BinaryDeserialize[BinarySerialize[{1, 2.5, x, \"s\", <|a -> {1, 2}|>, Range[100]}]]",
          "{DateString[{2024, 2, 29, 13, 5, 7}], DateDifference[{2024, 1, 1}, {2025, 3, 1}, \"Month\"]}",
          "Solve[x^2 + b x + c == 0, x]",
          "{Series[Exp[Sin[x]], {x, 0, 6}], Integrate[x^2 Exp[-x], x], D[x^x, x]}",
          "{Factor[x^12 - 1], Together[1/x + 1/(x + 1) + 1/(x + 2)], Simplify[Sin[t]^2 + Cos[t]^2]}",
          "{Inverse[HilbertMatrix[5]], Det[Table[Mod[i j, 7], {i, 6}, {j, 6}]]}",
          "Eigenvalues[Table[1./(i + j), {i, 12}, {j, 12}]]",
          "LinearSolve[Table[1./(i + 2 j + 1), {i, 6}, {j, 6}] + IdentityMatrix[6], Range[6]]",
          "m = SparseArray[{i_, i_} -> 2, {30, 30}]; m[[3, 4]] = 7; Total[Normal[m . m], 2]",
          "Reap[Do[If[PrimeQ[i], Sow[i, Mod[i, 4]]], {i, 300}]][[2]]",
          "Catch[Do[If[i^2 > 500, Throw[i, tag]], {i, 100}], tag, List]",
          "Check[1/0, failed, Power::infy]; Quiet[{1/0, Log[0]}]",
          "{First[{}], {1, 2}[[5]], Part[x, 1], StringTake[\"abc\", 7]}",
          "TimeConstrained[TimeConstrained[While[True], 10], 0.02, outer]",
          "Cases[Nest[{#, h[#]} &, {1, x, 2.5}, 6], _Real | _Symbol, Infinity] // Tally",
          "g[x_] /; x > 10 := big; g[x_Integer] := int; g[x_] := other; g /@ {1, 20, a, 2.5}",
          "FixedPointList[# - (#^2 - 2)/(2 #) &, 1., SameTest -> (Abs[#1 - #2] < 1.*^-12 &)]",
          "Block[{$RecursionLimit = 100}, q[n_] := q[n - 1] + 1; q[5000]]",
          "Interpolation[Table[{i, i^2 + 0.5}, {i, 10}]][4.5]",
          "NIntegrate[Exp[-x^2], {x, -3, 3}]; FindRoot[Cos[x] == x, {x, 1}]",
          "{N[Erf[1/3], 30], N[Sqrt[2], 50]^3, BesselJ[0, 2.5]}",
          "Sort[{x^2, x y, 3, \"b\", a, 2.5, {1}, f[x]}]",
          "ToString[TableForm[Table[i j, {i, 3}, {j, 3}]]] <> ToString[Grid[{{a, b}, {c, d}}]]",
          "Table[ToExpression[ToString[i] <> \"^2+1\"], {i, 40}]",
          "Permutations[{a, b, c, d}][[-1]]; Subsets[Range[12], {3}][[100]]",
          "Module[{k = 0, f}, f[] := ++k; Table[f[], {5}]]; Names[\"Global`*\"]");

  /// These are run one after another in one session.
  static final List<String> KEEPING =
      List.of(
          "data = Table[<|\"id\" -> i, \"v\" -> Mod[i^2, 17]|>, {i, 100}]; Length[data]",
          "fact[0] = 1; fact[n_] := fact[n] = n fact[n - 1]; fact[30]",
          "Length[DownValues[fact]]",
          "groups = GroupBy[data, #v &, Length]; KeySort[groups]",
          "SeedRandom[1]; a = RandomReal[1, 10]; a",
          "b = RandomReal[1, 10]; a . b",
          "Do[groups[i] = i, {i, 100, 103}]; Keys[groups]",
          "step[x_] := If[EvenQ[x], x/2, 3 x + 1]; NestWhileList[step, 27, # > 1 &] // Length",
          "step[5] = 0; NestWhileList[step, 27, # > 1 &] // Length",
          "Attributes[step]; SetAttributes[step, Listable]; step[{1, 2, 5}]",
          "1/0; $MessageList",
          "Clear[step]; step[3]",
          "TimeConstrained[While[True, a = Reverse[a]], 0.02, {}]; Sort[a] == Sort[Reverse[a]]",
          "text = StringJoin[Table[FromCharacterCode[97 + Mod[i^2, 26]], {i, 200}]];"
              + " CharacterCounts[text]",
          "cf = Compile[{{n, _Integer}}, Module[{s = 0}, Do[s += k^2, {k, n}]; s]]; {cf[100], cf[10^5]}",
          "Format[money[x_]] := Row[{\"$\", x}]; ToString[{money[3], money[x]}]",
          "Unprotect[Sin]; Sin[17] = seventeen; {Sin[17], Sin[0]}",
          "Clear[Sin]; Sin[17]",
          "Unique[v]; Module[{v}, NameQ[SymbolName[v]]]",
          "Table[RandomInteger[1000], {5}]");

  private ParallelPrograms() {}
}
