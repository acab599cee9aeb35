/// Dense and softmax layers, layers of integers, layers made of functions.
@NullMarked
package org.scheelite.net.layer.basic;

import org.jspecify.annotations.NullMarked;
