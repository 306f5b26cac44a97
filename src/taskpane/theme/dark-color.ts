/** Whether a background such as `#262626` wants light text on it; Office names its colours this way. */
export function isDarkColor(color: string): boolean {
  const channels = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i
    .exec(color)
    ?.slice(1)
    .map((hex) => parseInt(hex, 16));
  if (!channels) return false;
  const [red = 0, green = 0, blue = 0] = channels;
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
