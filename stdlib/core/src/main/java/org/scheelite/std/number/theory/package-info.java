/// Functions of integers from number theory: divisors, residues, continued fractions, bits.
@NullMarked
package org.scheelite.std.number.theory;

import org.jspecify.annotations.NullMarked;
