/// Special matrices, parts of matrices, and tests for kinds of matrices.
@NullMarked
package org.scheelite.std.linear.matrix;

import org.jspecify.annotations.NullMarked;
