/// Graphs of tensor operations, ignorant of expressions.
@NullMarked
package org.scheelite.tensor;

import org.jspecify.annotations.NullMarked;
