package org.scheelite.graphics.colour;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// The gradients known by name; their control points are our own.
public final class Gradients {

  private static final Map<String, Gradient> NAMED = named();

  private Gradients() {}

  /// The gradient of that name, if there is one.
  public static Optional<Gradient> find(String name) {
    return Optional.ofNullable(NAMED.get(name));
  }

  /// All names, in alphabetic order.
  public static Set<String> names() {
    return NAMED.keySet();
  }

  private static Map<String, Gradient> named() {
    var map = new TreeMap<String, Gradient>();
    map.put(
        "AlpineColors", Gradient.of(0x475E6B, 0x4F7A5B, 0x8CA06C, 0xC6BE9C, 0xE2E1D9, 0xFFFFFF));
    map.put("AquamarineColors", Gradient.of(0xA8B8C6, 0x6FC2C0, 0x35BDA2, 0x6BC9A0, 0xB4D9B5));
    map.put("ArmyColors", Gradient.of(0x727B72, 0x8A8363, 0x9BA27E, 0xB8BDA4, 0xBFBFBF));
    map.put("AtlanticColors", Gradient.of(0x1B1E26, 0x2F4A58, 0x4B7A80, 0x7EA295, 0xB3BFA9));
    map.put(
        "AuroraColors", Gradient.of(0x404A52, 0x3C7A62, 0x57A56B, 0xA9A5A0, 0xD184B9, 0xE35FC6));
    map.put("AvocadoColors", Gradient.of(0x000000, 0x12501A, 0x3A8A22, 0x9CC43C, 0xFFF070));
    map.put("BeachColors", Gradient.of(0xD98A45, 0xE3B268, 0xD8D79B, 0xC6E6CE, 0xE4F6F2));
    map.put(
        "BlueGreenYellow", Gradient.of(0x1D1147, 0x224B80, 0x1C7A8C, 0x3BA583, 0x93CA70, 0xF0E664));
    map.put("BrassTones", Gradient.of(0x1E1710, 0x7E6330, 0xD2B55C, 0xA3823F, 0x3A2B14));
    map.put("BrownCyanTones", Gradient.of(0x5A3820, 0xA98255, 0xE0D3B8, 0xA9CBD0, 0x3E7E8E));
    map.put("CandyColors", Gradient.of(0x682D4F, 0xC0486B, 0xE6877A, 0xE9C59C, 0xBFD8D4, 0x9FCDE4));
    map.put("CherryTones", Gradient.of(0x330A0A, 0x8E1D22, 0xD85355, 0xF3A6A2, 0xFFF6F4));
    map.put("CMYKColors", Gradient.of(0x58C6E6, 0x8478B8, 0xD4579B, 0xEFC24B, 0xEDE25A, 0x26211F));
    map.put("CoffeeTones", Gradient.of(0x6B4A2E, 0x8D6A45, 0xB0916A, 0xD6C3A2, 0xFDF6E6));
    map.put("DarkBands", Gradient.of(0x3B4B2C, 0x7A7F3F, 0x4A2F35, 0x7C5A85, 0x33405C, 0x6C9AA6));
    map.put(
        "DarkRainbow",
        Gradient.of(0x3C4E98, 0x46789C, 0x4A8A55, 0x8E9A4A, 0xC6963F, 0xB85A33, 0xA03038));
    map.put("DarkTerrain", Gradient.of(0x00112E, 0x1E3A66, 0x356A46, 0x7C8848, 0xB79B6E, 0xF2EFEA));
    map.put(
        "DeepSeaColors", Gradient.of(0x2B0A3D, 0x2E2C85, 0x2F62B8, 0x5DA2DA, 0xA8D9F0, 0xE9FBFB));
    map.put("FallColors", Gradient.of(0x3F5A34, 0x7F7A35, 0xB87A2E, 0xC6552B, 0xE3A04B, 0xF6D488));
    map.put("FruitPunchColors", Gradient.of(0xFF8A00, 0xF6A03F, 0xEA7F72, 0xEE6C8D, 0xFF4F66));
    map.put("FuchsiaTones", Gradient.of(0x1B0A1A, 0x6E2A69, 0xB55BAC, 0xE2A4DA, 0xFBF1F9));
    map.put("GrayTones", Gradient.of(0x1A1A1A, 0xF7F7F7));
    map.put("GrayYellowTones", Gradient.of(0x2C3440, 0x6A7078, 0xA8A59B, 0xD8CF94, 0xF1E38C));
    map.put(
        "GreenBrownTerrain",
        Gradient.of(0x000000, 0x2F5A3A, 0x5B8B47, 0xA09563, 0xCDBFA8, 0xFFFFFF));
    map.put("GreenPinkTones", Gradient.of(0x1F5B33, 0x7CB286, 0xEDEFEA, 0xDD97BE, 0x8B2E66));
    map.put(
        "IslandColors", Gradient.of(0x7B6A5A, 0xC0A572, 0xB9CE8C, 0x6FBF9E, 0x55A6C0, 0x8CCBEE));
    map.put("LakeColors", Gradient.of(0x4A1F60, 0x4F5BA0, 0x6C9FC0, 0xA8CDB8, 0xE6ECCB));
    map.put(
        "LightTemperatureMap",
        Gradient.of(0x3A75C4, 0x86B6DE, 0xD0DFDC, 0xE6C98F, 0xDD8A4E, 0xC74238));
    map.put("LightTerrain", Gradient.of(0x86AFCE, 0xA8C9A8, 0xCED0A2, 0xDCC9AF, 0xF6F4F0));
    map.put("MintColors", Gradient.of(0x7CD8B4, 0xAADFC0, 0xE0E2CE, 0xF2C8C0, 0xF5B3B5));
    map.put("NeonColors", Gradient.of(0xB3E84B, 0xC9B95F, 0xD27D85, 0xD44AA4, 0xC92BC9));
    map.put(
        "PastelColors", Gradient.of(0xC68DB9, 0xB0A3DB, 0xA7D0D5, 0xC5DDA4, 0xE9D79B, 0xE7A99A));
    map.put("PearlColors", Gradient.of(0xE4D6C8, 0xD6DBE4, 0xE0E4DA, 0xF0E3D8, 0xE3CCC8));
    map.put("PigeonTones", Gradient.of(0x2B2935, 0x5E5A70, 0x9B94A8, 0xCFC9CE, 0xF9F6F3));
    map.put("PlumColors", Gradient.of(0x140B2E, 0x55307A, 0x9B4D7F, 0xD58568, 0xF3D386));
    map.put(
        "Rainbow",
        Gradient.of(
            0x6A1FA0, 0x3F57C8, 0x4696C8, 0x5CB58E, 0x9FBE5A, 0xDCB043, 0xE5742F, 0xDA2A24));
    map.put("RedBlueTones", Gradient.of(0x8E1B2E, 0xDE8468, 0xF2EDE6, 0x7FAFD2, 0x1F4A86));
    map.put("RedGreenSplit", Gradient.of(0x9C1F2E, 0xE39A92, 0xF5F3EE, 0x9CCB92, 0x1F7038));
    map.put("RoseColors", Gradient.of(0x25401F, 0x7A8A4A, 0xD6A08A, 0xD2566E, 0x93142F));
    map.put("RustTones", Gradient.of(0x0E1A26, 0x4E3A36, 0x9B5434, 0xDA7A32, 0xFFA850));
    map.put("SandyTerrain", Gradient.of(0xA45A2C, 0xCB9552, 0xDCC489, 0xA3A678, 0x55604A));
    map.put("SiennaTones", Gradient.of(0x71301C, 0xA8603A, 0xCE9870, 0xE8CFB6, 0xF7F0EA));
    map.put("SolarColors", Gradient.of(0x6E0A05, 0xB32A0B, 0xE0601A, 0xF39C27, 0xFFD84A));
    map.put(
        "SouthwestColors", Gradient.of(0x6E3B2B, 0xC0723E, 0xE4BE7C, 0xB0C4A6, 0x55938F, 0x2B5361));
    map.put("StarryNightColors", Gradient.of(0x18202E, 0x2F4F80, 0x6D8CA6, 0xB9B88C, 0xF2DF7C));
    map.put(
        "SunsetColors",
        Gradient.of(0x000000, 0x3B1D63, 0x8F2763, 0xD9483B, 0xF79532, 0xFFD96B, 0xFFFFFF));
    map.put(
        "TemperatureMap",
        Gradient.of(0x2A3FC0, 0x4C9BE0, 0xA9DDE6, 0xF1EFD2, 0xF5C65B, 0xE2722C, 0xAE1A22));
    map.put(
        "ThermometerColors",
        Gradient.of(0x27286B, 0x4D7CC0, 0xB9CFD8, 0xE2C8AC, 0xD0694C, 0x801B22));
    map.put("ValentineTones", Gradient.of(0x6E1030, 0xB03A5A, 0xDA7C93, 0xEFBCC8, 0xFCEFF2));
    map.put(
        "Viridis",
        Gradient.of(0x440A54, 0x424486, 0x2D6D8E, 0x20918C, 0x3EB572, 0x9DD93B, 0xFBE625));
    map.put("Magma", Gradient.of(0x02020A, 0x341068, 0x80267F, 0xCE4070, 0xFB8D63, 0xFCFCC0));
    map.put("Plasma", Gradient.of(0x0F0A88, 0x6C05A6, 0xB32C8E, 0xE06462, 0xFCA438, 0xF0F724));
    map.put("Inferno", Gradient.of(0x02020A, 0x3F0D66, 0x8F2468, 0xDA4C3C, 0xFA9C12, 0xFAFCA4));
    map.put("WatermelonColors", Gradient.of(0x1D2C20, 0x4E7A4A, 0xB8C995, 0xEDA595, 0xDF5A62));
    return Collections.unmodifiableMap(map);
  }
}
