/// Expressions: a sealed family of immutable values, without evaluation logic.
@NullMarked
package org.scheelite.expr;

import org.jspecify.annotations.NullMarked;
