package org.scheelite.tensor;

import java.util.Locale;

/// The primitive operations. Everything a net does is made of these.
///
/// Per example: a node's shape is that of one example; the batch comes on top at run time.
public enum Op {
  /// Data given with each run, one array per example.
  INPUT(Kind.SOURCE),
  /// An array kept between runs: weights, statistics, settings.
  PARAMETER(Kind.SOURCE),
  /// Known numbers.
  CONSTANT(Kind.SOURCE),
  /// How many examples the run has, as a scalar.
  BATCH_SIZE(Kind.SOURCE),
  /// Independent uniform numbers in [0, 1), the same on any number of threads.
  RANDOM(Kind.SOURCE),

  NEG(Kind.UNARY),
  ABS(Kind.UNARY),
  SIGN(Kind.UNARY),
  FLOOR(Kind.UNARY),
  CEIL(Kind.UNARY),
  ROUND(Kind.UNARY),
  SQRT(Kind.UNARY),
  EXP(Kind.UNARY),
  LOG(Kind.UNARY),
  SIN(Kind.UNARY),
  COS(Kind.UNARY),
  TAN(Kind.UNARY),
  TANH(Kind.UNARY),
  ATAN(Kind.UNARY),
  ERF(Kind.UNARY),
  LOGISTIC(Kind.UNARY),
  /// 1 for a positive number, else 0.
  STEP(Kind.UNARY),

  ADD(Kind.BINARY),
  SUB(Kind.BINARY),
  MUL(Kind.BINARY),
  DIV(Kind.BINARY),
  MOD(Kind.BINARY),
  POW(Kind.BINARY),
  MAX(Kind.BINARY),
  MIN(Kind.BINARY),
  /// The angle of the point `(x, y)`.
  ANGLE(Kind.BINARY),
  LESS(Kind.BINARY),
  LESS_EQUAL(Kind.BINARY),
  EQUAL(Kind.BINARY),
  /// The second where the first is not 0, else the third.
  SELECT(Kind.TERNARY),

  /// New axes along which the array repeats. Attribute: where the old axes go.
  BROADCAST(Kind.VIEW),
  /// Other dimensions over the same elements.
  RESHAPE(Kind.ALIAS),
  /// Axes in another order. Attribute: for each new axis the old one.
  TRANSPOSE(Kind.VIEW),
  /// A part of each axis: start, step; the shape says how many. Steps may be negative.
  SLICE(Kind.VIEW),
  /// All windows of a size on the last axes: an axis becomes two, places within the window
  /// (together, after the axes that stay) and places of windows.
  WINDOWS(Kind.VIEW),
  /// The adjoint of windows: adds each element to the place where it would be looked at.
  OVERLAP(Kind.MOVE),
  /// The adjoint of a slice: zeros but where the slice would look.
  PAD(Kind.MOVE),
  /// Arrays after each other along an axis.
  CONCAT(Kind.MOVE),
  /// Rows of a table by index (from 0). Inputs: table, indices.
  GATHER(Kind.MOVE),
  /// The adjoint of gathering: rows added up at indices. Inputs: rows, indices.
  SCATTER(Kind.MOVE),

  /// Sum over axes, which disappear.
  SUM(Kind.REDUCE),
  /// The largest over axes, which disappear.
  MAXIMUM(Kind.REDUCE),
  /// Sum over all examples: a batched array becomes one that is not.
  BATCH_SUM(Kind.REDUCE),

  /// The product of matrices: the last two axes; axes before them run in step.
  DOT(Kind.PRODUCT),

  /// Positions (from 0) of the elements along the last axis, the least first.
  ORDER(Kind.ROUTINE),
  /// Correlation of channels with weights. Inputs: channels, weights.
  CONVOLVE(Kind.ROUTINE),
  /// The adjoint of correlation by its channels: transposed convolution. Inputs: outputs, weights.
  CONVOLVE_BACK(Kind.ROUTINE),
  /// The adjoint of correlation by its weights. Inputs: channels, outputs.
  CONVOLVE_WEIGHTS(Kind.ROUTINE),
  /// Of each window of the first input's channels the place of the largest, and there the second
  /// input.
  PICK(Kind.ROUTINE),
  /// The adjoint of picking by its second input. Inputs: channels, what was picked.
  UNPICK(Kind.ROUTINE),
  /// All steps of a recurrent cell. Inputs: input products, weights of the state, first states.
  RECUR(Kind.ROUTINE),
  /// Gradients of all steps of a recurrent cell, from the last to the first.
  RECUR_BACK(Kind.ROUTINE),
  /// The connectionist temporal loss, then its gradient by the probabilities.
  ALIGN(Kind.ROUTINE),
  /// Random numbers of a family of distributions. Inputs: its parameters.
  DRAW(Kind.ROUTINE),
  /// A function of the user, which the calling thread does.
  CALL(Kind.ROUTINE),

  /// The same array for each example.
  EXPAND(Kind.ALIAS),
  /// The first axis becomes part of the batch.
  FOLD(Kind.ALIAS),
  /// Part of the batch becomes the first axis again.
  UNFOLD(Kind.ALIAS),
  /// The same value, through which no gradient flows.
  STOP(Kind.ALIAS);

  /// How an operation is carried out.
  public enum Kind {
    SOURCE,
    UNARY,
    BINARY,
    TERNARY,
    /// Another way to look at the elements, by strides.
    VIEW,
    /// The same elements in the same order.
    ALIAS,
    MOVE,
    REDUCE,
    PRODUCT,
    /// A calculation with a kernel of its own.
    ROUTINE
  }

  private final Kind kind;
  private final String function;

  Op(Kind kind) {
    this.kind = kind;
    this.function = camel(name());
  }

  public Kind kind() {
    return kind;
  }

  public boolean elementwise() {
    return kind == Kind.UNARY || kind == Kind.BINARY || kind == Kind.TERNARY;
  }

  /// The name of an elementwise operation's method in `Real32` and `Real64`.
  public String function() {
    return function;
  }

  private static String camel(String name) {
    String[] words = name.toLowerCase(Locale.ROOT).split("_");
    var camel = new StringBuilder(words[0]);
    for (int i = 1; i < words.length; i++) {
      camel.append(Character.toUpperCase(words[i].charAt(0))).append(words[i].substring(1));
    }
    return camel.toString();
  }
}
