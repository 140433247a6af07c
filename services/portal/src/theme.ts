import type { ThemeConfig } from 'antd';

/**
 * White wall, dark tile, one seal: the colours of a Hui village. Every text colour here reaches 4.5 : 1 on white
 * and on the page's ground (WCAG AA). The same values stand in theme.css for what is not Ant Design.
 */
export const theme: ThemeConfig = {
  token: {
    colorPrimary: '#24506b',
    colorInfo: '#24506b',
    colorLink: '#24506b',
    colorSuccess: '#2b6a4a',
    colorWarning: '#875400',
    colorError: '#a8322a',
    colorErrorBg: '#faeceb',
    colorErrorBorder: '#e3b5b1',
    colorWarningBg: '#fbf1df',
    colorWarningBorder: '#e3c792',
    colorTextBase: '#1d2a35',
    colorTextSecondary: '#47535e',
    colorTextDescription: '#56616b',
    colorTextTertiary: '#56616b',
    colorTextPlaceholder: '#66717b',
    colorBgLayout: '#f7f5f1',
    colorBorder: '#b9b5ac',
    colorBorderSecondary: '#e4e0d8',
    borderRadius: 8,
    fontSize: 15,
    controlHeight: 40,
    fontFamily: `'Noto Sans SC', system-ui, -apple-system, 'PingFang SC', 'Microsoft YaHei', sans-serif`,
    motion: false,
  },
};
