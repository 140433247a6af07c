import { Button, Input } from 'antd';
import { useId, useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import styles from './search.module.css';

interface SearchBoxProps {
  readonly initial?: string;
  readonly size?: 'large' | 'middle';
  /** Further parameters of the search page to keep. */
  readonly keep?: Readonly<Record<string, string>>;
}

export function SearchBox({ initial = '', size = 'middle', keep = {} }: SearchBoxProps) {
  const { t } = useTranslation();
  const id = useId();
  const navigate = useNavigate();
  const [typed, setTyped] = useState(initial);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const q = typed.trim();
    if (q !== '') void navigate(`/search?${new URLSearchParams({ q, ...keep }).toString()}`);
  };
  return (
    <form role="search" className={styles.box} onSubmit={submit}>
      <label htmlFor={id} className="visually-hidden">
        {t('search.label')}
      </label>
      <Input
        id={id}
        size={size}
        type="search"
        maxLength={100}
        autoComplete="off"
        value={typed}
        placeholder={t('search.placeholder')}
        onChange={({ target }) => setTyped(target.value)}
      />
      <Button type="primary" size={size} htmlType="submit">
        {t('search.submit')}
      </Button>
    </form>
  );
}
