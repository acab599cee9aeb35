/// Algorithms on matrices of machine numbers. They know nothing of builtins and poll the budget.
@NullMarked
package org.scheelite.std.linear.machine;

import org.jspecify.annotations.NullMarked;
