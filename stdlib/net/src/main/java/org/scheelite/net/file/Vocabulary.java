package org.scheelite.net.file;

import java.util.Set;
import org.scheelite.builtin.Attribute;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Symbol;

/// The names that a file of a net may use: constructors of nets, functions of numbers, what
/// functions in layers are made of, and names without a meaning of their own such as those of
/// options. None of them acts on anything outside.
final class Vocabulary {
  private static final Set<String> NAMES =
      Set.of(
          // values
          "True",
          "False",
          "None",
          "All",
          "Automatic",
          "Inherited",
          "Infinity",
          "Null",
          "Pi",
          "E",
          "Degree",
          "EulerGamma",
          "GoldenRatio",
          "Catalan",
          "Indeterminate",
          "DirectedInfinity",
          // structure
          "List",
          "Rule",
          "Association",
          "Span",
          "TwoWayRule",
          "Scaled",
          "Restricted",
          "Typed",
          "TypeSpecifier",
          "Identity",
          "Function",
          "Slot",
          "SlotSequence",
          "Blank",
          "Composition",
          "RightComposition",
          "Quantity",
          "Image",
          "Image3D",
          "ColorSpace",
          "Interleaving",
          "GrayLevel",
          "RGBColor",
          "Hue",
          "CMYKColor",
          "Center",
          "Left",
          "Right",
          "Top",
          "Bottom",
          "HannWindow",
          "HammingWindow",
          "BlackmanWindow",
          "DirichletWindow",
          "StringExpression",
          "StartOfString",
          "EndOfString",
          "LetterCharacter",
          "DigitCharacter",
          "WordCharacter",
          "PunctuationCharacter",
          "WhitespaceCharacter",
          "WordBoundary",
          "Whitespace",
          // functions in layers
          "If",
          "Which",
          "Piecewise",
          "And",
          "Or",
          "Not",
          "Equal",
          "Unequal",
          "Less",
          "LessEqual",
          "Greater",
          "GreaterEqual",
          "Boole",
          "Apply",
          "Map",
          "MapThread",
          "Table",
          "Array",
          "Fold",
          "FoldList",
          "Nest",
          "NestList",
          "Part",
          "First",
          "Last",
          "Most",
          "Rest",
          "Take",
          "Drop",
          "Reverse",
          "Join",
          "Catenate",
          "Append",
          "Prepend",
          "Flatten",
          "Partition",
          "Transpose",
          "ArrayReshape",
          "ConstantArray",
          "Range",
          "Total",
          "Mean",
          "Median",
          "Variance",
          "StandardDeviation",
          "Accumulate",
          "Differences",
          "Dot",
          "Tr",
          "Det",
          "Norm",
          "Normalize",
          "Outer",
          "Inner",
          "Length",
          "Dimensions",
          "UnitVector",
          "Sort",
          "Ordering",
          "Sum",
          "Product",
          "EuclideanDistance",
          "SquaredEuclideanDistance",
          "ManhattanDistance",
          "CosineDistance",
          "HammingDistance",
          "ChessboardDistance",
          "CorrelationDistance");

  private static final Set<String> CONTAINERS =
      Set.of("NetChain", "NetGraph", "NetPort", "NetEncoder", "NetDecoder", "NetArray");

  private Vocabulary() {}

  static boolean allows(Symbol symbol, Frame frame) {
    String name = symbol.name();
    return NAMES.contains(name)
        || CONTAINERS.contains(name)
        || name.endsWith("Layer")
        || name.endsWith("Operator")
        || name.endsWith("Distribution")
        || frame.definitions().has(symbol, Attribute.NUMERIC_FUNCTION)
        || frame.definitions().primitive(symbol) == null;
  }
}
