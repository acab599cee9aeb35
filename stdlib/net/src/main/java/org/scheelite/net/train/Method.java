package org.scheelite.net.train;

import org.scheelite.expr.Expr;
import org.scheelite.tensor.train.Optimizer;

/// The value of the option `Method`.
///
/// @param name `"ADAM"`
/// @param optimizer how arrays follow their gradients
/// @param rate the learning rate, or `Automatic`
/// @param schedule how the rate changes, or `Automatic`
/// @param penalty the factor of the L2 penalty: `None`, a number or rules
/// @param gradientLimit where gradients are clipped: `None`, a number or rules
/// @param weightLimit where arrays are clipped: `None`, a number or rules
/// @param usual the learning rate where none is given
/// @param description the method with all its settings
record Method(
    String name,
    Optimizer optimizer,
    Expr rate,
    Expr schedule,
    Expr penalty,
    Expr gradientLimit,
    Expr weightLimit,
    double usual,
    Expr description) {}
