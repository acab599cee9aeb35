package org.scheelite.grammar;

import java.util.ArrayList;
import java.util.List;
import org.scheelite.grammar.Operator.Form;
import org.scheelite.grammar.Operator.Grouping;

/// The rows of [Operators], from the tightest to the loosest.
final class OperatorTable {
  private final List<Operator> rows = new ArrayList<>(220);

  /// All operators, from the tightest to the loosest.
  static List<Operator> rows() {
    var table = new OperatorTable();
    table.names();
    table.application();
    table.products();
    table.sums();
    table.relations();
    table.arrows();
    table.logic();
    table.rules();
    return List.copyOf(table.rows);
  }

  private void names() {
    left(750, "MessageName", "::");
    prefix(720, "Get", "<<");
    left(680, "PatternTest", "?");
    postfix(670, "Derivative", "'", "′");
    postfix(670, "Conjugate", "\uF3C8");
    postfix(670, "Transpose", "\uF3C7");
    postfix(670, "ConjugateTranspose", "\uF3CE");
    postfix(660, "Increment", "++");
    postfix(660, "Decrement", "--");
    prefix(660, "PreIncrement", "++");
    prefix(660, "PreDecrement", "--");
  }

  private void application() {
    flat(646, "Composition", "@*");
    flat(645, "RightComposition", "/*");
    right(640, "Prefix", "@", "\u2061", "\uF76D");
    left(630, "Infix", "~");
    right(620, "Map", "/@");
    right(620, "MapAll", "//@");
    right(620, "Apply", "@@");
    right(620, "MapApply", "@@@");
    postfix(610, "Factorial", "!");
    postfix(610, "Factorial2", "!!");
    flat(600, "StringJoin", "<>");
    right(590, "Power", "^");
  }

  private void products() {
    prefix(570, "Sqrt", "√");
    prefix(550, "Del", "∇");
    prefix(550, "DifferentialD", "ⅆ", "\uF74C");
    prefix(550, "PartialD", "∂");
    prefix(540, "Square", "□");
    flat(530, "SmallCircle", "∘");
    flat(520, "CircleDot", "⊙");
    flat(510, "NonCommutativeMultiply", "**");
    flat(500, "Cross", "⨯", "\uF4A0");
    flat(490, "Dot", ".");
    prefix(480, "Plus", "+");
    prefix(480, "Minus", "-", "−");
    prefix(480, "PlusMinus", "±");
    prefix(480, "MinusPlus", "∓");
    left(470, "Divide", "/", "÷", "∕");
    flat(460, "Backslash", "∖");
    flat(450, "Diamond", "⋄");
    flat(440, "Wedge", "⋀");
    flat(430, "Vee", "⋁");
    flat(420, "CircleTimes", "⊗");
    flat(410, "CenterDot", "·");
    flat(400, "Times", "*", "×", "\u2062");
    flat(390, "Star", "⋆");
    flat(370, "VerticalTilde", "≀");
    flat(360, "Coproduct", "∐");
    flat(350, "Cap", "⌢");
    flat(340, "Cup", "⌣");
  }

  private void sums() {
    flat(330, "CirclePlus", "⊕");
    left(330, "CircleMinus", "⊖");
    prefix(325, "Integral", "∫");
    flat(310, "Plus", "+");
    flat(310, "Subtract", "-", "−");
    flat(310, "PlusMinus", "±");
    flat(310, "MinusPlus", "∓");
    flat(307, "Intersection", "⋂", "∩");
    flat(306, "Union", "⋃", "∪");
    flat(306, "UnionPlus", "⊎");
    flat(306, "SquareIntersection", "⊓");
    flat(306, "SquareUnion", "⊔");
    flat(Operators.SPAN, "Span", ";;");
  }

  private void relations() {
    right(295, "DirectedEdge", "\uF3D5");
    right(295, "UndirectedEdge", "\uF3D4");
    chain("Equal", "==", "⩵", "\uF431");
    chain("Unequal", "!=", "≠");
    chain("Less", "<");
    chain("Greater", ">");
    chain("LessEqual", "<=", "≤", "⩽");
    chain("GreaterEqual", ">=", "≥", "⩾");
    relation("SameQ", "===", "⩶");
    relation("UnsameQ", "=!=");
    relation("Congruent", "≡");
    relation("NotCongruent", "≢");
    relation("Tilde", "∼");
    relation("NotTilde", "≁");
    relation("EqualTilde", "≂");
    relation("TildeEqual", "≃");
    relation("NotTildeEqual", "≄");
    relation("TildeFullEqual", "≅");
    relation("NotTildeFullEqual", "≇");
    relation("TildeTilde", "≈");
    relation("NotTildeTilde", "≉");
    relation("CupCap", "≍");
    relation("NotCupCap", "≭");
    relation("HumpDownHump", "≎");
    relation("HumpEqual", "≏");
    relation("DotEqual", "≐");
    relation("Proportional", "∝");
    relation("Proportion", "∷");
    relation("LessTilde", "≲");
    relation("GreaterTilde", "≳");
    relation("LessFullEqual", "≦");
    relation("GreaterFullEqual", "≧");
    relation("LessGreater", "≶");
    relation("GreaterLess", "≷");
    relation("LessLess", "≪");
    relation("GreaterGreater", "≫");
    relation("NotLess", "≮");
    relation("NotGreater", "≯");
    relation("NotLessEqual", "≰");
    relation("NotGreaterEqual", "≱");
    relation("Precedes", "≺");
    relation("Succeeds", "≻");
    relation("PrecedesEqual", "⪯");
    relation("SucceedsEqual", "⪰");
    relation("PrecedesTilde", "≾");
    relation("SucceedsTilde", "≿");
    relation("NotPrecedes", "⊀");
    relation("NotSucceeds", "⊁");
    relation("LeftTriangle", "⊲");
    relation("RightTriangle", "⊳");
    relation("LeftTriangleEqual", "⊴");
    relation("RightTriangleEqual", "⊵");
    relation("DoubleVerticalBar", "∥");
    relation("NotDoubleVerticalBar", "∦");
    relation("VerticalBar", "∣");
    relation("NotVerticalBar", "∤");
  }

  private void arrows() {
    arrow("LeftArrow", "←");
    arrow("UpArrow", "↑");
    arrow("DownArrow", "↓");
    arrow("LeftRightArrow", "↔");
    arrow("UpDownArrow", "↕");
    arrow("UpperLeftArrow", "↖");
    arrow("UpperRightArrow", "↗");
    arrow("LowerRightArrow", "↘");
    arrow("LowerLeftArrow", "↙");
    arrow("LeftTeeArrow", "↤");
    arrow("UpTeeArrow", "↥");
    arrow("DownTeeArrow", "↧");
    arrow("LeftVector", "↼");
    arrow("RightVector", "⇀");
    arrow("DownLeftVector", "↽");
    arrow("DownRightVector", "⇁");
    arrow("RightArrowLeftArrow", "⇄");
    arrow("UpArrowDownArrow", "⇅");
    arrow("LeftArrowRightArrow", "⇆");
    arrow("ReverseEquilibrium", "⇋");
    arrow("Equilibrium", "⇌");
    arrow("DoubleLeftArrow", "⇐");
    arrow("DoubleUpArrow", "⇑");
    arrow("DoubleRightArrow", "⇒");
    arrow("DoubleDownArrow", "⇓");
    arrow("DoubleLeftRightArrow", "⇔");
    arrow("DoubleUpDownArrow", "⇕");
    arrow("LeftArrowBar", "⇤");
    arrow("RightArrowBar", "⇥");
    arrow("LongLeftArrow", "⟵");
    arrow("LongRightArrow", "⟶");
    arrow("LongLeftRightArrow", "⟷");
    arrow("DoubleLongLeftArrow", "⟸");
    arrow("DoubleLongRightArrow", "⟹");
    arrow("DoubleLongLeftRightArrow", "⟺");
  }

  private void logic() {
    set("Element", "∈");
    set("NotElement", "∉");
    set("ReverseElement", "∋");
    set("NotReverseElement", "∌");
    set("Subset", "⊂");
    set("Superset", "⊃");
    set("NotSubset", "⊄");
    set("NotSuperset", "⊅");
    set("SubsetEqual", "⊆");
    set("SupersetEqual", "⊇");
    set("NotSubsetEqual", "⊈");
    set("NotSupersetEqual", "⊉");
    set("SquareSubset", "⊏");
    set("SquareSuperset", "⊐");
    set("SquareSubsetEqual", "⊑");
    set("SquareSupersetEqual", "⊒");
    set("Distributed", "\uF3D2");
    prefix(230, "Not", "!", "¬");
    flat(215, "And", "&&", "∧");
    flat(215, "Nand", "⊼");
    flat(212, "Xor", "⊻");
    flat(212, "Xnor", "\uF4A2");
    flat(210, "Or", "||", "∨");
    flat(210, "Nor", "⊽");
    flat(205, "Equivalent", "⧦");
    right(200, "Implies", "\uF523");
    left(195, "Conditioned", "\uF3D3");
    right(190, "RightTee", "⊢");
    right(190, "DoubleRightTee", "⊨");
    left(190, "LeftTee", "⊣");
    left(190, "DoubleLeftTee", "⫤");
    left(190, "UpTee", "⊥");
    left(190, "DownTee", "⊤");
    right(180, "SuchThat", "∍");
  }

  private void rules() {
    postfix(170, "Repeated", "..");
    postfix(170, "RepeatedNull", "...");
    flat(160, "Alternatives", "|");
    left(150, "Pattern", ":");
    flat(135, "StringExpression", "~~");
    left(130, "Condition", "/;");
    right(125, "TwoWayRule", "<->", "\uF120");
    right(120, "Rule", "->", "→", "\uF522");
    right(120, "RuleDelayed", ":>", "⧴", "\uF51F");
    left(110, "ReplaceAll", "/.");
    left(110, "ReplaceRepeated", "//.");
    right(100, "AddTo", "+=");
    right(100, "SubtractFrom", "-=");
    right(100, "TimesBy", "*=");
    right(100, "DivideBy", "/=");
    postfix(90, "Function", "&");
    right(90, "Function", "|->", "↦", "\uF4A1");
    flat(80, "Colon", "∶");
    left(70, "Postfix", "//");
    right(50, "Therefore", "∴");
    left(50, "Because", "∵");
    right(40, "Set", "=");
    right(40, "SetDelayed", ":=");
    right(40, "UpSet", "^=");
    right(40, "UpSetDelayed", "^:=");
    right(40, "TagSet", "/:");
    right(40, "ApplyTo", "//=");
    postfix(40, "Unset", "=.");
    postfix(30, "Put", ">>");
    postfix(30, "PutAppend", ">>>");
    flat(10, "CompoundExpression", ";");
  }

  private void prefix(int precedence, String head, String... texts) {
    add(Form.PREFIX, precedence, Grouping.NONE, head, texts);
  }

  private void postfix(int precedence, String head, String... texts) {
    add(Form.POSTFIX, precedence, Grouping.NONE, head, texts);
  }

  private void left(int precedence, String head, String... texts) {
    add(Form.INFIX, precedence, Grouping.LEFT, head, texts);
  }

  private void right(int precedence, String head, String... texts) {
    add(Form.INFIX, precedence, Grouping.RIGHT, head, texts);
  }

  private void flat(int precedence, String head, String... texts) {
    add(Form.INFIX, precedence, Grouping.FLAT, head, texts);
  }

  private void chain(String head, String... texts) {
    add(Form.INFIX, 290, Grouping.CHAIN, head, texts);
  }

  private void relation(String head, String... texts) {
    flat(290, head, texts);
  }

  private void arrow(String head, String text) {
    flat(270, head, text);
  }

  private void set(String head, String text) {
    flat(250, head, text);
  }

  private void add(Form form, int precedence, Grouping grouping, String head, String[] texts) {
    rows.add(new Operator(form, precedence, grouping, head, List.of(texts)));
  }
}
