package org.scheelite.net.train.setting;

import org.scheelite.expr.Expr;
import org.scheelite.tensor.train.Optimizer;

/// The value of the option `Method`, with everything that it leaves open filled in.
///
/// @param name `"ADAM"`
/// @param optimizer how arrays follow their gradients
/// @param schedule the learning rate, batch by batch
/// @param penalty the factor of the L2 penalty: `None`, a number or rules
/// @param gradientLimit where gradients are clipped: `None`, a number or rules
/// @param weightLimit where arrays are clipped: `None`, a number or rules
/// @param description the method with all its settings
public record Method(
    String name,
    Optimizer optimizer,
    Schedule schedule,
    Expr penalty,
    Expr gradientLimit,
    Expr weightLimit,
    Expr description) {}
