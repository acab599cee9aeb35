package org.scheelite.std.compile;

import java.util.Random;

/// Writes random programs of numbers: loops, functions and lists with overflow, division by zero
/// and mixed types in them.
final class RandomPrograms {
  private static final String[] INTEGERS = {"0", "1", "2", "3", "-1", "7", "-4", "10", "12345"};
  private static final String[] HUGE = {
    "4000000000", "4000000000", "9223372036854775807", "-9223372036854775808"
  };
  private static final String[] REALS = {"0.", "0.5", "-1.5", "2.", "3.25", "0.1", "1.*^5", "-0.3"};
  private static final String[] UNARY = {
    "Abs",
    "Sign",
    "Floor",
    "Ceiling",
    "Round",
    "IntegerPart",
    "Sqrt",
    "Exp",
    "Log",
    "Sin",
    "Cos",
    "Tan",
    "ArcTan",
    "N",
    "Tanh",
    "Sinh",
    "Minus",
    "ArcSin",
    "Log10",
    "BitNot"
  };
  private static final String[] BINARY = {
    "Plus",
    "Times",
    "Power",
    "Mod",
    "Quotient",
    "Max",
    "Min",
    "Subtract",
    "Divide",
    "GCD",
    "BitAnd",
    "BitXor",
    "ArcTan"
  };
  private static final String[] RELATIONS = {"<", "<=", ">", ">=", "==", "!="};
  private static final String[] TESTS = {
    "EvenQ", "OddQ", "Positive", "Negative", "NonNegative", "PrimeQ"
  };

  private final Random random;

  RandomPrograms(Random random) {
    this.random = random;
  }

  private String one(String... choices) {
    return choices[random.nextInt(choices.length)];
  }

  /// A program of a few lines.
  String program() {
    return switch (random.nextInt(13)) {
      case 10 -> parts();
      case 11 -> "Table[Table[" + number(2, "i", "j") + ", {j, 3}], {i, 4}]";
      case 0 -> "Table[" + number(3, "i") + ", {i, -4, 9}]";
      case 1 -> "Table[" + number(3, "x") + ", {x, -1., 2., .37}]";
      case 2 -> "Map[Function[x, " + number(3, "x") + "], Range[-5, 8]]";
      case 3 -> "Map[Function[x, " + number(3, "x") + "], {-1.5, 0., 2.25, 1.*^160, -3.}]";
      case 4 -> "NestList[Function[x, " + number(2, "x") + "], " + start() + ", 4]";
      case 5 ->
          "FoldList[Function[{x, y}, " + number(2, "x", "y") + "], " + start() + ", Range[4]]";
      case 6 -> loop();
      case 7 -> whilst();
      case 8 -> "Select[Range[-9, 12], Function[x, " + truth(2, "x") + "]]";
      case 9 -> function();
      default -> nested();
    };
  }

  private String start() {
    return random.nextBoolean() ? one(INTEGERS) : one(REALS);
  }

  private String loop() {
    return "a = "
        + start()
        + "; b = "
        + start()
        + "; c = 1;\nDo["
        + statement(2, "i", "a", "b", "c")
        + "; "
        + statement(2, "i", "a", "b", "c")
        + ", {i, "
        + one("6", "-2, 4", "0, 14, 3", "3, -3, -1")
        + "}]\n{a, b, c}";
  }

  private String parts() {
    String position = one("i", "Mod[i, 5] + 1", "-i", "i + 3", "2");
    return "v = "
        + one("Range[6]", "{0.5, 1., -2., 3., 4., 5.}", "Table[0, 6]")
        + "; w = v; s = 0;\n"
        + "Do[v[["
        + position
        + "]]"
        + one(" = ", " += ", " = v[[i]] + ", " *= ")
        + number(1, "i", "v[[i]]", "v[[-1]]", "s")
        + "; s = s + "
        + one("v[[i]]", "i", "Length[v]")
        + ", {i, "
        + one("6", "1, 5, 2", "5, 2, -1")
        + "}]\n{v, w, s}";
  }

  private String whilst() {
    return "a = "
        + start()
        + "; b = "
        + start()
        + "; k = 0;\n"
        + (random.nextBoolean()
            ? "While[k < 7, k++; " + statement(2, "k", "a", "b") + "]"
            : "For[k = 0, k < 6, k++, " + statement(2, "k", "a", "b") + "]")
        + "\n{a, b, k}";
  }

  private String function() {
    String call = number(1, "n") + " + f[n - 1]" + one("", "*2", "*0.5", "/3");
    return "f[0] = "
        + start()
        + ";\nf[n_] := "
        + (random.nextBoolean() ? "If[n < 0, 1, " + call + "]" : call)
        + "\nTable[f[n], {n, 0, 25}]\nTable[f[Mod[n, 12]], {n, 40}]";
  }

  private String nested() {
    return "a = "
        + start()
        + ";\nTable[Module[{s = "
        + start()
        + "}, Do["
        + statement(1, "j", "s", "i").replace("i =", "s =").replace("i +=", "s +=")
        + ", {j, 3}]; s + a], {i, 5}]\na";
  }

  /// A statement that changes the variables, but for the first.
  private String statement(int depth, String... names) {
    String target = names[1 + random.nextInt(names.length - 1)];
    return switch (random.nextInt(depth > 0 ? 9 : 5)) {
      case 0, 1 -> target + " = " + number(1, names);
      case 2 -> target + one(" += ", " -= ", " *= ") + number(1, names);
      case 3 -> target + one("++", "--");
      case 4 -> target + " = " + target + " + " + number(1, names);
      case 5, 6 ->
          "If["
              + truth(1, names)
              + ", "
              + statement(depth - 1, names)
              + (random.nextBoolean() ? ", " + statement(depth - 1, names) : "")
              + "]";
      case 7 -> "If[" + truth(1, names) + ", " + one("Break[]", "Continue[]") + "]";
      default ->
          "Do[" + statement(depth - 1, names) + ", {" + one("2", "jj, 3", "jj, 2, 0, -1") + "}]";
    };
  }

  private String number(int depth, String... names) {
    if (depth == 0 || random.nextInt(8) == 0) {
      return switch (random.nextInt(6)) {
        case 0 -> one(INTEGERS);
        case 1 -> random.nextInt(5) == 0 ? one(HUGE) : one(REALS);
        default -> names[random.nextInt(names.length)];
      };
    }
    return switch (random.nextInt(16)) {
      case 0, 1, 2 -> "(" + number(depth - 1, names) + " + " + number(depth - 1, names) + ")";
      case 3 -> "(" + number(depth - 1, names) + " - " + number(depth - 1, names) + ")";
      case 4, 5 -> number(depth - 1, names) + " * " + number(depth - 1, names);
      case 6 -> "(" + number(depth - 1, names) + ")/" + one("2", "3", "4.", names[0]);
      case 7 -> "(" + number(depth - 1, names) + ")^" + one("2", "-1", "0.5", "2", "0");
      case 8, 9 -> one(UNARY) + "[" + number(depth - 1, names) + "]";
      case 10, 11 ->
          one(BINARY) + "[" + number(depth - 1, names) + ", " + number(depth - 1, names) + "]";
      case 12 ->
          "If["
              + truth(depth - 1, names)
              + ", "
              + number(depth - 1, names)
              + ", "
              + number(depth - 1, names)
              + "]";
      case 13 ->
          "Which["
              + truth(depth - 1, names)
              + ", "
              + number(depth - 1, names)
              + ", True, "
              + number(depth - 1, names)
              + "]";
      case 14 ->
          "Plus["
              + number(depth - 1, names)
              + ", "
              + number(depth - 1, names)
              + ", "
              + number(0, names)
              + "]";
      default ->
          one(
              "Boole[" + truth(depth - 1, names) + "]",
              "Sum[j*" + names[0] + ", {j, 3}]",
              "2 Pi " + names[0] + "/3",
              "Times[" + number(0, names) + ", " + number(0, names) + ", " + number(0, names) + "]",
              "With[{z = " + number(0, names) + "}, z^2 - z]",
              "(# + " + number(0, names) + ")&[" + number(0, names) + "]");
    };
  }

  private String truth(int depth, String... names) {
    if (depth <= 0 || random.nextInt(3) > 0) {
      return number(Math.max(0, depth), names)
          + " "
          + one(RELATIONS)
          + " "
          + number(Math.max(0, depth), names);
    }
    return switch (random.nextInt(4)) {
      case 0 -> truth(depth - 1, names) + " && " + truth(depth - 1, names);
      case 1 -> "(" + truth(depth - 1, names) + " || " + truth(depth - 1, names) + ")";
      case 2 -> "!(" + truth(depth - 1, names) + ")";
      default -> one(TESTS) + "[" + number(depth - 1, names) + "]";
    };
  }
}
