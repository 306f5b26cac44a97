import { Button } from '@fluentui/react-components';
import { useRef } from 'react';
import { visuallyHidden } from '../../theme/hidden';

export interface FileButtonProps {
  readonly label: string;
  readonly onFile: (name: string, text: string) => void;
}

/** Asks for a JSON file and reads it here; nothing is sent anywhere. */
export function FileButton({ label, onFile }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);

  const read = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    onFile(file.name, await file.text());
    // The same file may be chosen again after it was corrected.
    if (input.current) input.current.value = '';
  };

  return (
    <>
      <Button size="small" onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        style={visuallyHidden}
        tabIndex={-1}
        aria-label={label}
        onChange={({ target }) => void read(target.files?.[0])}
      />
    </>
  );
}
