package org.scheelite.expr;

import java.util.HashSet;
import java.util.Set;

/// The symbols that parser, printer and evaluator know by name.
///
/// This is not a list of builtins: a symbol stands here only because code of the interpreter
/// itself, or of several modules, speaks of it.
public final class Sym {
  private static final Set<String> NAMES = new HashSet<>();

  public static final Symbol SYMBOL = known("Symbol");
  public static final Symbol INTEGER = known("Integer");
  public static final Symbol RATIONAL = known("Rational");
  public static final Symbol REAL = known("Real");
  public static final Symbol COMPLEX = known("Complex");
  public static final Symbol STRING = known("String");
  public static final Symbol LIST = known("List");
  public static final Symbol ASSOCIATION = known("Association");
  public static final Symbol RULE = known("Rule");
  public static final Symbol RULE_DELAYED = known("RuleDelayed");
  public static final Symbol NUMERIC_ARRAY = known("NumericArray");
  public static final Symbol BYTE_ARRAY = known("ByteArray");
  public static final Symbol TRUE = known("True");
  public static final Symbol FALSE = known("False");
  public static final Symbol NULL = known("Null");
  public static final Symbol SEQUENCE = known("Sequence");
  public static final Symbol NOTHING = known("Nothing");
  public static final Symbol SPLICE = known("Splice");
  public static final Symbol UNEVALUATED = known("Unevaluated");
  public static final Symbol EVALUATE = known("Evaluate");
  public static final Symbol HOLD = known("Hold");
  public static final Symbol HOLD_FORM = known("HoldForm");
  public static final Symbol HOLD_COMPLETE = known("HoldComplete");
  public static final Symbol HOLD_PATTERN = known("HoldPattern");
  public static final Symbol HOLD_ALL = known("HoldAll");
  public static final Symbol BLANK = known("Blank");
  public static final Symbol BLANK_SEQUENCE = known("BlankSequence");
  public static final Symbol BLANK_NULL_SEQUENCE = known("BlankNullSequence");
  public static final Symbol PATTERN = known("Pattern");
  public static final Symbol ALTERNATIVES = known("Alternatives");
  public static final Symbol CONDITION = known("Condition");
  public static final Symbol PATTERN_TEST = known("PatternTest");
  public static final Symbol OPTIONAL = known("Optional");
  public static final Symbol REPEATED = known("Repeated");
  public static final Symbol REPEATED_NULL = known("RepeatedNull");
  public static final Symbol EXCEPT = known("Except");
  public static final Symbol VERBATIM = known("Verbatim");
  public static final Symbol SHORTEST = known("Shortest");
  public static final Symbol LONGEST = known("Longest");
  public static final Symbol PATTERN_SEQUENCE = known("PatternSequence");
  public static final Symbol ORDERLESS_PATTERN_SEQUENCE = known("OrderlessPatternSequence");
  public static final Symbol KEY_VALUE_PATTERN = known("KeyValuePattern");
  public static final Symbol OPTIONS_PATTERN = known("OptionsPattern");
  public static final Symbol OPTION_VALUE = known("OptionValue");
  public static final Symbol DEFAULT = known("Default");
  public static final Symbol PLUS = known("Plus");
  public static final Symbol TIMES = known("Times");
  public static final Symbol POWER = known("Power");
  public static final Symbol SUBTRACT = known("Subtract");
  public static final Symbol DIVIDE = known("Divide");
  public static final Symbol MINUS = known("Minus");
  public static final Symbol SQRT = known("Sqrt");
  public static final Symbol DOT = known("Dot");
  public static final Symbol ABS = known("Abs");
  public static final Symbol EXP = known("Exp");
  public static final Symbol LOG = known("Log");
  public static final Symbol EQUAL = known("Equal");
  public static final Symbol UNEQUAL = known("Unequal");
  public static final Symbol LESS = known("Less");
  public static final Symbol LESS_EQUAL = known("LessEqual");
  public static final Symbol GREATER = known("Greater");
  public static final Symbol GREATER_EQUAL = known("GreaterEqual");
  public static final Symbol SAME_Q = known("SameQ");
  public static final Symbol UNSAME_Q = known("UnsameQ");
  public static final Symbol INEQUALITY = known("Inequality");
  public static final Symbol AND = known("And");
  public static final Symbol OR = known("Or");
  public static final Symbol NOT = known("Not");
  public static final Symbol SET = known("Set");
  public static final Symbol SET_DELAYED = known("SetDelayed");
  public static final Symbol UP_SET = known("UpSet");
  public static final Symbol UP_SET_DELAYED = known("UpSetDelayed");
  public static final Symbol TAG_SET = known("TagSet");
  public static final Symbol TAG_SET_DELAYED = known("TagSetDelayed");
  public static final Symbol UNSET = known("Unset");
  public static final Symbol TAG_UNSET = known("TagUnset");
  public static final Symbol COMPOUND_EXPRESSION = known("CompoundExpression");
  public static final Symbol FUNCTION = known("Function");
  public static final Symbol SLOT = known("Slot");
  public static final Symbol SLOT_SEQUENCE = known("SlotSequence");
  public static final Symbol PART = known("Part");
  public static final Symbol SPAN = known("Span");
  public static final Symbol ALL = known("All");
  public static final Symbol NONE = known("None");
  public static final Symbol AUTOMATIC = known("Automatic");
  public static final Symbol INFINITY = known("Infinity");
  public static final Symbol DIRECTED_INFINITY = known("DirectedInfinity");
  public static final Symbol COMPLEX_INFINITY = known("ComplexInfinity");
  public static final Symbol INDETERMINATE = known("Indeterminate");
  public static final Symbol PI = known("Pi");
  public static final Symbol E = known("E");
  public static final Symbol I = known("I");
  public static final Symbol DEGREE = known("Degree");
  public static final Symbol GOLDEN_RATIO = known("GoldenRatio");
  public static final Symbol EULER_GAMMA = known("EulerGamma");
  public static final Symbol CATALAN = known("Catalan");
  public static final Symbol OUT = known("Out");
  public static final Symbol IN = known("In");
  public static final Symbol MESSAGE = known("Message");
  public static final Symbol MESSAGE_NAME = known("MessageName");
  public static final Symbol FAILED = known("$Failed");
  public static final Symbol ABORTED = known("$Aborted");
  public static final Symbol MISSING = known("Missing");
  public static final Symbol FAILURE = known("Failure");
  public static final Symbol KEY = known("Key");
  public static final Symbol INHERITED = known("Inherited");
  public static final Symbol UP_TO = known("UpTo");
  public static final Symbol QUANTITY = known("Quantity");
  public static final Symbol GRAPHICS = known("Graphics");
  public static final Symbol RETURN = known("Return");
  public static final Symbol THROW = known("Throw");
  public static final Symbol BREAK = known("Break");
  public static final Symbol CONTINUE = known("Continue");
  public static final Symbol DERIVATIVE = known("Derivative");
  public static final Symbol STRING_JOIN = known("StringJoin");
  public static final Symbol STRING_EXPRESSION = known("StringExpression");
  public static final Symbol COMPOSITION = known("Composition");
  public static final Symbol RIGHT_COMPOSITION = known("RightComposition");
  public static final Symbol INPUT_FORM = known("InputForm");
  public static final Symbol OUTPUT_FORM = known("OutputForm");
  public static final Symbol FULL_FORM = known("FullForm");
  public static final Symbol STANDARD_FORM = known("StandardForm");
  public static final Symbol TRADITIONAL_FORM = known("TraditionalForm");
  public static final Symbol TABLE_FORM = known("TableForm");
  public static final Symbol MATRIX_FORM = known("MatrixForm");
  public static final Symbol SCALED = known("Scaled");
  public static final Symbol PRINT = known("Print");
  public static final Symbol OPTIONS = known("Options");
  public static final Symbol MODULE = known("Module");
  public static final Symbol BLOCK = known("Block");
  public static final Symbol WITH = known("With");
  public static final Symbol TABLE = known("Table");
  public static final Symbol LISTABLE = known("Listable");
  public static final Symbol RECURSION_LIMIT = known("$RecursionLimit");
  public static final Symbol ITERATION_LIMIT = known("$IterationLimit");
  public static final Symbol GOTO = known("Goto");
  public static final Symbol LABEL = known("Label");
  public static final Symbol TERMINATED_EVALUATION = known("TerminatedEvaluation");
  public static final Symbol N = known("N");
  public static final Symbol GENERAL = known("General");
  public static final Symbol FORMAT = known("Format");
  public static final Symbol MAP = known("Map");
  public static final Symbol APPLY = known("Apply");

  private Sym() {}

  private static Symbol known(String name) {
    NAMES.add(name);
    return Symbol.system(name);
  }

  /// Whether a short name is one of these.
  public static boolean isKnown(String name) {
    return NAMES.contains(name);
  }

  /// `True` or `False`.
  public static Symbol bool(boolean value) {
    return value ? TRUE : FALSE;
  }
}
