/// The examples as the user gave them, as columns of expressions.
@NullMarked
package org.scheelite.net.train.data;

import org.jspecify.annotations.NullMarked;
